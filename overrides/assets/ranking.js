/* Which paragraph is meant: the index knows which documents hold the words, and how often; what was asked for is the
   paragraph that holds them together. */

/** Documents looked at closely, of those that the index puts first, on the search's own page and in the dialog: each is a
    piece of ten or twenty kilobytes to fetch. */
export const CANDIDATES = { page: 20, dialog: 6 };
/** Where fewer hold all words, documents that hold all but one are looked at too. */
const FEW = 6;

export const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words asked for; those of one or two letters say nothing, numbers do. */
export function readTerms(typed) {
  const all = plain(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = all.filter((term) => term.length > 2 || /\p{N}/u.test(term));
  return [...new Set(telling.length ? telling : all)];
}

/** The word asked for of which a word of the text is a form: they begin alike as far as word endings let them. */
export function findTerm(word, terms) {
  const found = plain(word);
  return terms.find((term) => found === term) ?? terms.find((term) => found.startsWith(term.slice(0, Math.max(3, Math.ceil(term.length * 0.7)))));
}

/** Words that stand in every text: their part of the index is the largest, and says nothing. */
const EVERYWHERE = new Set(
  ("a an and as at by for from in of on or that the to with " + "à au aux de des du en et la le les par pour sur un une " + "al con del el en las los por que su y " +
    "в во и к на о об от по с со " + "der die das dem den des im in mit und von zu").split(" "),
);

/** What the index is asked for: all that was typed, but for such words outside of quotation marks. */
export function reduce(typed) {
  if (typed.includes('"')) return typed;
  const words = typed.trim().split(/\s+/);
  const telling = words.filter((word) => !EVERYWHERE.has(word.toLowerCase()));
  return (telling.length ? telling : words).join(" ");
}

/** What the index answers; where few hold all words, those that lack one come after. Phrases and single words are asked as they are. */
export async function search(index, typed, options) {
  const asked = typed ? reduce(typed) : "";
  const answer = await index.search(asked || null, options);
  const terms = asked.split(/\s+/);
  if (terms.length < 3 || terms.length > 8 || answer.results.length >= FEW || asked.includes('"')) return answer;
  const known = new Map(answer.results.map((result) => [result.id, { result, count: terms.length * 2 }]));
  for (const left of terms) {
    const more = await index.search(terms.filter((term) => term !== left).join(" "), options);
    more.results.slice(0, CANDIDATES.page).forEach((result, place) => {
      const seen = known.get(result.id);
      if (seen) seen.count += 1;
      else known.set(result.id, { result, count: 1 - place / 100 });
    });
  }
  answer.results = [...known.values()].sort((a, b) => b.count - a.count).map(({ result }) => result);
  return answer;
}

/** Words within which what is asked for must stand together: tables and long paragraphs hold everything somewhere. */
const WINDOW = 60;

/** How well a paragraph answers: how many of the words stand in it together, how many side by side, how much they weigh. */
export function score({ at, weight, from, to }, all, terms) {
  const places = at.map((i) => [i, findTerm(all[i] ?? "", terms)]).filter(([, term]) => term);
  let [together, beside] = [0, 0];
  for (let first = 0; first < places.length; first++) {
    const seen = new Set();
    for (let n = first; n < places.length && places[n][0] - places[first][0] < WINDOW; n++) seen.add(places[n][1]);
    together = Math.max(together, seen.size);
    if (first && places[first][0] - places[first - 1][0] <= 2 && places[first][1] !== places[first - 1][1]) beside++;
  }
  // Of two that hold the same, the shorter one is about it.
  return together * 100 + Math.min(beside, 6) * 8 + Math.min(weight, 40) / 20 - Math.min(to - from, 400) / 20;
}

/** The paragraphs of a document that are shown: those that hold as many of the words together as its best. */
export const chooseShown = (hits, most) => hits.filter((hit, n) => n < most && hit.score > hits[0].score - 60);
