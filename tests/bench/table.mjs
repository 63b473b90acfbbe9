const shown = (value) => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(2));

const limitOf = (row) => {
  if (row.atMost !== undefined) return `at most ${row.atMost} ×`;
  if (row.atLeast !== undefined) return `at least ${row.atLeast} ×`;
  if (row.atMostOurs !== undefined) return `at most ${row.atMostOurs}`;
  return `at least ${row.atLeastOurs}`;
};

const isReached = (row, leniency) => {
  if (row.atMost !== undefined) return row.ratio <= row.atMost / leniency;
  if (row.atLeast !== undefined) return row.ratio >= row.atLeast * leniency;
  if (row.atMostOurs !== undefined) return row.ours <= row.atMostOurs / leniency;
  // Nothing on the other side sees the same weather: what is said per second says the least.
  return row.ours >= row.atLeastOurs * leniency ** 2;
};

/** Prints the rows as a table that a README takes as it is, and answers what was not reached. */
export const printTable = (rows, leniency) => {
  console.log('\n| what | ours | against | theirs | ratio | to reach |');
  console.log('| --- | ---: | --- | ---: | ---: | --- |');
  for (const row of rows) {
    console.log(
      `| ${row.what} | ${shown(row.ours)} ${row.unit} | ${row.against ?? ''} | ${row.theirs === undefined ? '' : `${shown(row.theirs)} ${row.unit}`} | ${shown(row.ratio)} | ${limitOf(row)} |`,
    );
  }
  return rows.filter((row) => !isReached(row, leniency)).map(({ what }) => what);
};
