import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { demoPassword } from './demo-process';

export const baseUrl = (): string => process.env['BASE_URL'] as string;

/** Shared by all workers of one run: a worker starts anew after each failure. */
const sessionFolder = path.join(tmpdir(), `toa-soan-sessions-${process.ppid}`);

/** A token lasts half an hour: one that is younger than this lasts to the end of any journey. */
const youngFor = 20 * 60_000;

const isYoung = (file: string): boolean => existsSync(file) && Date.now() - statSync(file).mtimeMs < youngFor;

/**
 * The session of one of the demo's people. Journeys share it as long as it is young, because nobody may
 * sign in more than five times in five minutes.
 */
export const sessionOf = async (account: string): Promise<string> => {
  const file = path.join(sessionFolder, account);
  if (isYoung(file)) return readFileSync(file, 'utf8');
  const answer = await fetch(`${baseUrl()}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${account}@toasoan.example`, password: demoPassword }),
  });
  const { data } = (await answer.json()) as { data: { token: string } | null };
  if (!data) throw new Error(`${account} could not sign in: ${answer.status}`);
  mkdirSync(sessionFolder, { recursive: true });
  writeFileSync(file, data.token);
  return data.token;
};

/** A page of one of the demo's people, signed in, in a browser context of its own. */
export const signedIn = async (browser: Browser, account: string): Promise<Page> => {
  const context = await browser.newContext();
  await context.addCookies([{ name: 'jwtToken', value: await sessionOf(account), url: baseUrl() }]);
  return context.newPage();
};

export const articlePath = (documentId: string, locale: string): string =>
  `${baseUrl()}/admin/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=${locale}`;

export const newArticlePath = (locale: string): string => articlePath('create', locale);
