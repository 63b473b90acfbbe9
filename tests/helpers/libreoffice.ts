import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Opening a program of this size takes its time on a small machine. */
const within = 120_000;

/** Text with quotes, separators and line ends in it, as RFC 4180 says. */
const rowsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
};

/** Left to itself LibreOffice believes the values that a file was saved with. */
const recomputeAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Rows of raw values by the name of each sheet. */
type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

export const openInLibreOffice = async (workbook: Uint8Array): Promise<Sheets> => {
  const [sheets] = await openAllInLibreOffice([workbook]);
  return sheets as Sheets;
};

/** What LibreOffice reads in workbooks after it has computed every formula anew. */
export const openAllInLibreOffice = async (workbooks: readonly Uint8Array[]): Promise<readonly Sheets[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'toa-soan-calc-'));
  try {
    const files = workbooks.map((_, index) => path.join(folder, `book${index}.xlsx`));
    for (const [index, file] of files.entries()) await writeFile(file, workbooks[index] as Uint8Array);
    await mkdir(path.join(folder, 'profile/user'), { recursive: true });
    await writeFile(path.join(folder, 'profile/user/registrymodifications.xcu'), recomputeAlways);
    // Comma, double quotes, UTF-8, first line 1, no column formats, English, no forced quotes, raw numbers, all sheets.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1';
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...files,
      ],
      { timeout: within },
    );
    const read: Record<string, readonly (readonly string[])[]>[] = files.map(() => ({}));
    for (const name of await readdir(folder)) {
      const [, index, sheet] = /^book(\d+)-(.*)\.csv$/.exec(name) ?? [];
      if (sheet === undefined) continue;
      (read[Number(index)] as Record<string, unknown>)[sheet] = rowsOf(await readFile(path.join(folder, name), 'utf8'));
    }
    return read;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
