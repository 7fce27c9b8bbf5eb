/* From a document that the index found to its paragraphs: the index gives every element with an id and the place where its
   words begin. */

import { isForm } from "./ranking.js";

const PARTS = { pp: "preambular", op: "operative", p: "operative" };

const partOf = (id) => {
  if (/^(annex|app)/.test(id)) return "annex";
  if (/^fn\d/.test(id)) return "note";
  return PARTS[/^(?:.*?-)??(pp|op|p)\d/.exec(id)?.[1]] ?? "";
};

const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** The words of a document; in Chinese the index parts them by a sign that is not seen. */
function readWords(data) {
  const joined = data.raw_content.includes("\u200b");
  return { joined, words: data.raw_content.split(joined ? "\u200b" : /\s+/).map(unescape) };
}

/** The paragraphs of a document, each with where its words begin and end, and the verb that it opens with. */
function listParagraphs(data, end) {
  const anchors = data.anchors.filter((a) => /^(p|li|h[2-6]|tr|div|figure)$/.test(a.element) && !/^(fnref|cited|picture)/.test(a.id));
  anchors.sort((a, b) => a.location - b.location);
  const names = data.filters.verb ?? [];
  const verbs = new Map(data.anchors.filter((a) => a.element === "p").map((a, i) => [a.id, names[(data.meta.verbs?.charCodeAt(i) ?? 0xe000) - 0xe001] ?? ""]));
  return anchors.map(({ id, location }, i) => ({ id, verb: verbs.get(id) ?? "", from: location, to: anchors[i + 1]?.location ?? end }));
}

/** Of two that hold the same the shorter one is about it, and a note less than a text. */
const measure = (asked, { id, from, to }, places, elsewhere) => {
  const { value, held } = asked.measure(places, elsewhere);
  return { start: held[0]?.[0] ?? from, value: value + Math.min(places.length, 10) / 500 - Math.min(to - from, 400) / 8000 - (partOf(id) === "note" ? 0.05 : 0) };
};

/** The paragraphs that hold the words, the best first, how well the document answers, the places that hold what was asked for
    (`told`), and the words there that are to be marked (`found`); without words all paragraphs of a part or verb. */
export function findParagraphs(data, places, asked, filters) {
  const { words, joined } = readWords(data);
  const wanted = ({ id, verb }) => (!filters.part || filters.part === partOf(id)) && (!filters.verb || filters.verb === verb);
  const all = listParagraphs(data, words.length);
  const told = places.filter(([place, term]) => asked.weights[term] && isForm(words[place] ?? "", asked.terms[term] ?? ""));
  const hit = (paragraph, { value, start }, marked) => ({ ...paragraph, value, telling: listTelling(words, paragraph, joined), ...excerpt(words, paragraph, start, marked, joined) });
  if (!asked.terms.length && !places.length) {
    const hits = filters.part || filters.verb ? all.filter(wanted).map((p) => hit(p, { value: 0, start: p.from }, [])) : [];
    return { hits, value: 0, told, found: "" };
  }
  const elsewhere = asked.weighElsewhere(told);
  const hits = [];
  for (const paragraph of all) {
    if (!wanted(paragraph)) continue;
    const held = told.filter(([place]) => place >= paragraph.from && place < paragraph.to);
    if (!held.length) continue;
    hits.push(hit(paragraph, measure(asked, paragraph, held, elsewhere), [...new Set(held.map(([place]) => place))]));
  }
  hits.sort((a, b) => b.value - a.value || a.from - b.from);
  // A title that holds all of it tells what the whole document is about.
  const title = asked.measure(told.filter(([place]) => place < (all[0]?.from ?? 0))).value;
  const found = new Set(hits.flatMap((h) => h.found.map((word) => word.toLowerCase())));
  return { hits, value: Math.max(hits[0]?.value ?? 0, title > 1 ? title + 0.05 : 0), told, found: [...found].slice(0, 12).join(" ") };
}

/** The words by which a paragraph is known again: without short ones and numbers. */
const listTelling = (words, { from, to }, joined) => {
  const all = words.slice(from, to).map((word) => word.replace(/\P{L}+/gu, "").toLowerCase());
  return new Set(all.filter((word) => word.length > (joined ? 1 : 3)));
};

function excerpt(words, { from, to }, at, marked, joined) {
  const start = at - from > 18 ? at - 8 : from;
  const end = Math.min(to, start + (joined ? 50 : 32));
  const parts = [];
  for (let i = start; i < end; i++) parts.push({ word: words[i], found: marked.includes(i) });
  return { before: start > from, parts, after: end < to, joined, found: [...new Set(marked.map((i) => bare(words[i])))] };
}
