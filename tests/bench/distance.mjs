/** What of so many values is no larger than it. */
const percentile = (values, part) =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.ceil(values.length * part) - 1)];

const patience = 5_000;

/** Reads until an answer holds the words; answers when it did. */
const seenAt = async (url, words) => {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if ((await (await fetch(url)).text()).includes(words)) return Date.now();
  }
  throw new Error(`${url} has not changed within ${patience} ms`);
};

/** Milliseconds from a publication on one instance to the new answer of another one, which is read steadily. */
export const measureDistance = async ({ ours, other }, { publications }, tell) => {
  const { url } = await other.ask({ kind: 'listen' });
  const distances = [];
  for (let count = 0; count < publications; count += 1) {
    if (count % 20 === 0) tell(`to another instance, publication ${count + 1} of ${publications}`);
    const { documentId, words, publishedAt } = await ours.ask({ kind: 'publish' });
    distances.push((await seenAt(`${url}/api/delivery/vi/articles/${documentId}`, words)) - publishedAt);
  }
  return {
    what: 'to the new answer of another instance, 99 of 100',
    ours: Math.max(1, percentile(distances, 0.99)),
    unit: 'ms',
    atMostOurs: 200,
  };
};
