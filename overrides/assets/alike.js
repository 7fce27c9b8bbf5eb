/* Resolutions of one title repeat their paragraphs from year to year: what stands in several documents is shown once, and the
   others are named with it. */

/** Two documents are taken for two of one title where what was asked for stands in both at the same distances, at much the same
    place in the text (a share of it, or some words), and about as often. */
const SAME = { place: 0.2, words: 40, often: 0.5, terms: 3 };
/** Paragraphs are alike that share so much of their telling words: years, dates and numbers differ. */
const ALIKE = 0.8;
/** Another paragraph of a document comes before the next document if it answers all but as well. */
const AS_WELL = 0.1;

const isNear = (one, other, share, least) => Math.abs(one - other) <= Math.max(least, share * Math.max(one, other));

function isOneOf(document, first) {
  if (!isNear(document.held[0][0], first.held[0][0], SAME.place, SAME.words)) return false;
  const [mine, others] = [document, first].map((d) => (d.often ??= count(d.places)));
  return [...new Set([...mine.keys(), ...others.keys()])].every((term) => isNear(mine.get(term) ?? 0, others.get(term) ?? 0, SAME.often, 1));
}

function count(places) {
  const often = new Map();
  for (const [, term] of places) often.set(term, (often.get(term) ?? 0) + 1);
  return often;
}

/** Documents in their order, those of one title with the first of them (`alike`), before any is fetched. */
export function foldDocuments(documents) {
  const first = new Map();
  return documents.filter((document) => {
    document.alike = [];
    const { held } = document;
    if (new Set(held.map(([, term]) => term)).size < SAME.terms) return true;
    const distances = held.map(([place, term]) => `${place - held[0][0]} ${term}`).join();
    if (!first.has(distances)) first.set(distances, []);
    const lead = first.get(distances).find((other) => isOneOf(document, other));
    if (lead) lead.alike.push(document);
    else first.get(distances).push(document);
    return !lead;
  });
}

export function isAlike(one, other) {
  const shared = [...one.telling].filter((word) => other.telling.has(word)).length;
  return shared > 0 && shared >= ALIKE * Math.max(one.telling.size, other.telling.size);
}

/** Of a document's hits the best, and those that answer about as well as the next document (`least`), `most` of them; parted from
    them is what is alike to a paragraph of another document that is shown (`shown`). */
export function chooseHits(hits, { least, most, shown }) {
  const [chosen, repeated] = [[], []];
  for (const hit of hits) {
    if (chosen.length === most || (hit !== hits[0] && hit.value < least - AS_WELL)) break;
    const like = shown.find((other) => isAlike(hit, other));
    if (like) repeated.push({ hit, like });
    else chosen.push(hit);
  }
  return { chosen, repeated };
}
