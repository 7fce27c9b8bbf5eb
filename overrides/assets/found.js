// What is found, as it is shown: a document with its paragraphs, or what a citation leads to.

import { chooseHits, isAlike } from "./alike.js";
import { COMMA, make, namePlace, page, say, words } from "./wording.js";

const MOST = 3; // paragraphs of one document

const showWords = ({ before, parts, after, joined }) =>
  make("span", { className: "words" }, before ? "… " : "", ...parts.flatMap(({ word, found }) => [found ? make("mark", { textContent: word }) : word, joined ? "" : " "]), after ? "…" : "");

function nameDocument({ data }) {
  const { number, symbol, title } = data.meta;
  return number || symbol || title;
}

/** The address of a place in a document, with the words that are to be marked there. */
const leadTo = ({ data, found }, id) => `${data.url}${found ? `?q=${encodeURIComponent(found)}` : ""}${id ? `#${id}` : ""}`;

/** The words of a label are those of the page, whatever language the text is in. */
const label = (name, place) => make("b", { lang: page }, make("bdi", { textContent: name }), place && COMMA + place);

const nameHit = (document, hit) => label(nameDocument(document), namePlace(hit.id));

/** A document and its paragraphs, or null where all that it has stands with others (`shown`, to which its own are added). `least`
    is how well the next one answers; `load` fetches those that are folded with it. */
export function showDocument(document, { least, shown, language, load }) {
  const { data, hits, alike } = document;
  const { title, date } = data.meta;
  const name = nameDocument(document);
  const { chosen, repeated } = chooseHits(hits, { least, most: MOST, shown });
  for (const { hit, like } of repeated) nameWith(like, document, hit);
  shown.push(...chosen);
  const lead = chosen[0] ?? repeated[0]?.like;
  const head = make("a", { className: "doc", href: leadTo(document) }, make("bdi", { textContent: title?.includes(name) ? title : name }), title && !title.includes(name) ? ` · ${title}` : "");
  if (date) head.append(" ", make("time", { dateTime: date, dir: "ltr", textContent: date }));
  const rows = make("ul");
  for (const hit of chosen) {
    const verb = hit.verb && language === "en" ? ` · ${hit.verb[0].toUpperCase()}${hit.verb.slice(1)}` : "";
    hit.row = make("li", {}, make("a", { href: leadTo(document, hit.id) }, nameHit(document, hit), verb, showWords(hit)));
    rows.append(hit.row);
  }
  if (lead && alike.length) offerAlike(lead, alike, load);
  if (!chosen.length) return hits.length ? null : make("li", { lang: language }, head);
  const rest = hits.filter((hit) => !chosen.includes(hit) && !repeated.some((r) => r.hit === hit));
  if (rest.length) rows.append(make("li", {}, make("a", { className: "rest", href: leadTo(document, rest[0].id), textContent: say("more", rest.length) })));
  return make("li", { lang: language }, head, rows);
}

/** The line below a paragraph that names others with the same words. */
function openLine(hit) {
  if (!hit.links) {
    hit.links = make("span");
    hit.row.after(make("li", { className: "alike" }, words.same, hit.links));
  }
  return hit.links;
}

function nameWith(hit, document, other) {
  const links = openLine(hit);
  const link = make("a", { href: leadTo(document, other?.id) }, other ? nameHit(document, other) : nameDocument(document));
  links.append(links.children.length ? " · " : "", link);
  return link;
}

/** Documents that hold the same are fetched when they are asked for. */
function offerAlike(hit, documents, load) {
  const links = openLine(hit);
  const some = documents.length === 1 ? words.one : say("many", documents.length);
  const button = make("button", { type: "button", textContent: links.children.length ? say("more", documents.length) : some });
  button.onclick = async () => {
    const loaded = await load(documents);
    const [first] = loaded.map((document) => nameWith(hit, document, document.hits.find((other) => isAlike(hit, other)) ?? document.hits[0]));
    button.remove();
    first?.focus();
  };
  links.after(" ", button);
}

function showFound(found) {
  const place = found.fragment ? namePlace(found.fragment) + (found.to ? `–${/\d.*$/.exec(found.to)?.[0] ?? found.to}` : "") : "";
  const link = make("a", { className: "doc", href: found.href, lang: found.lang }, label(found.name, place), found.title && found.title !== found.name ? ` · ${found.title}` : "");
  if (found.missing) link.append(make("em", { textContent: ` · ${say("place", namePlace(found.missing))}` }));
  if (found.cited) link.append(make("em", { textContent: ` · ${words.cited}` }));
  if (found.words) link.append(make("span", { className: "words", textContent: found.words }));
  return make("li", {}, link);
}

export function showCitation({ read, found, near, official, symbol }, out) {
  out.replaceChildren();
  if (!read) return;
  if (found.length) return void out.append(make("ul", {}, ...found.map(showFound)));
  out.append(make("p", { className: "said", textContent: say("unknown", symbol || "").replace(/[:：\s]+$/, "") }));
  if (near.length) out.append(make("p", { className: "said", textContent: words.near }), make("ul", {}, ...near.map(showFound)));
  if (official) out.append(make("p", { className: "said" }, make("a", { href: official, textContent: say("official", symbol), rel: "external" })));
}

