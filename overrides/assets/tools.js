/* At a paragraph, a range and the whole document: copy the link, the citation, the words. Addresses are forgiven their spelling. */

import { cite, STYLES, work } from "./cite.js";

const KEYS = ["link", "cite", "text", "upTo", "report", "tools", "linkCopied", "cited", "textCopied", "pick", "failed"];
const WORDS = {
  en: "Copy link|Cite|Copy text|Up to…|Report a problem|Paragraph tools|Link copied|Citation copied: |Text copied|Now choose the number of the last paragraph; Escape cancels|Copying is not possible here: ",
  fr: "Copier le lien|Citer|Copier le texte|Jusqu’à…|Signaler un problème|Outils du paragraphe|Lien copié|Référence copiée : |Texte copié|Choisissez le numéro du dernier paragraphe ; Échap annule|Copie impossible ici : ",
  es: "Copiar el enlace|Citar|Copiar el texto|Hasta…|Informar de un problema|Herramientas del párrafo|Enlace copiado|Cita copiada: |Texto copiado|Elija el número del último párrafo; Escape cancela|No se puede copiar aquí: ",
  ru: "Копировать ссылку|Цитировать|Копировать текст|До…|Сообщить об ошибке|Действия с пунктом|Ссылка скопирована|Библиографическая ссылка скопирована: |Текст скопирован|Выберите номер последнего пункта; Escape — отмена|Копирование здесь невозможно: ",
  zh: "复制链接|引用|复制文本|至……|报告问题|段落工具|链接已复制|引文已复制：|文本已复制|请选择最后一段的段号；按 Escape 取消|此处无法复制：",
  ar: "نسخ الرابط|استشهاد|نسخ النص|حتى…|الإبلاغ عن مشكلة|أدوات الفقرة|نُسخ الرابط|نُسخ الاستشهاد: |نُسخ النص|اختر رقم الفقرة الأخيرة؛ مفتاح Escape للإلغاء|يتعذر النسخ هنا: ",
  de: "Link kopieren|Zitieren|Text kopieren|Bis …|Problem melden|Werkzeuge zum Absatz|Link kopiert|Fundstelle kopiert: |Text kopiert|Nun die Nummer des letzten Absatzes wählen; Escape bricht ab|Kopieren ist hier nicht möglich: ",
};
const REMEMBERED = "pilcrow.cite";
const PLACES = ".p, .h, .scroll, .formula, .closing";

const resolution = document.querySelector(".resolution");
const text = resolution?.querySelector(".text");
const language = resolution?.lang || "en";
const words = Object.fromEntries((WORDS[language] ?? WORDS.en).split("|").map((word, i) => [KEYS[i], word]));
const live = make("p", { className: "told-aloud", role: "status", ariaLive: "polite" });
let line = null;
let here = "";
let picking = "";

function make(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/* Places: an address `?to=op10#op8` and what stands there */

const list = () => [...text.querySelectorAll(PLACES)];

function find(id) {
  const found = id && document.getElementById(id);
  if (!found || !text.contains(found)) return null;
  const part = found.matches("span:empty") ? found.parentElement : found;
  return { id, part, host: part.closest(PLACES) };
}

/** The paragraphs from one address to another, each with what hangs under the last. */
function span(from, to) {
  if (from.part !== from.host && !to) return [from.part];
  const all = list();
  const last = (to ?? from).host;
  let end = all.indexOf(last) + 1;
  while (all[end]?.id.startsWith(`${last.id}-`)) end += 1;
  return all.slice(all.indexOf(from.host), end);
}

function readAddress() {
  let from = find(resolve(decode(location.hash.slice(1))));
  let to = from && find(resolve(new URLSearchParams(location.search).get("to") ?? ""));
  if (to?.host === from?.host) to = null;
  if (to && from.host.compareDocumentPosition(to.host) & Node.DOCUMENT_POSITION_PRECEDING) [from, to] = [to, from];
  return { from, to };
}

function decode(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** `8`, `para-8`, `OP8`, `op_8`, `II.3`: the paragraph that is meant, else what was given. */
function resolve(given) {
  if (!given || document.getElementById(given)) return given;
  const ids = Array.from(resolution.querySelectorAll("[id]"), (e) => e.id);
  const wanted = key(given);
  const alike = wanted ? ids.filter((id) => key(id) === wanted) : [];
  return ids.find((id) => id.toLowerCase() === given.toLowerCase()) ?? alike.find((id) => /(^|-)op\d/.test(id)) ?? alike[0] ?? given;
}

function key(id) {
  const tokens = id.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  return tokens
    .filter((token, i) => !(/^(op?|p|par|paras?|parr|parrafo|paragraphe?)$/.test(token) && /^\d/.test(tokens[i + 1])))
    .join("-")
    .replace(/([a-z])-(?=[a-z])/g, "$1");
}

/** What is passed on: the page's lasting address, in a form that no program cuts short. */
function link({ from, to } = {}) {
  const canonical = document.querySelector('link[rel="canonical"]')?.href;
  const page = canonical && new URL(canonical).origin === location.origin ? canonical : location.href;
  const address = page.replace(/[?#].*/, "").replace(/\)$/, ")/");
  return `${address}${to ? `?to=${to.id}` : ""}${from ? `#${from.id}` : ""}`;
}

/* What is copied */

function read(part) {
  if (part.matches(".scroll")) return Array.from(part.querySelectorAll("tr"), read).join("\n");
  if (part.matches("tr")) return Array.from(part.cells, plain).join("\t");
  const number = part.querySelector(":scope > .n")?.textContent ?? "¶";
  return (number === "¶" ? "" : `${number} `) + plain(part);
}

function plain(part) {
  const copied = part.cloneNode(true);
  copied.querySelectorAll(".n, .by, .ptools, .footnote-ref, sup:has(.footnote-ref), [popover], [role=tooltip]").forEach((e) => e.remove());
  return copied.textContent.replace(/\s+/g, " ").trim();
}

/** The styles, the one chosen last before the others. */
function listStyles() {
  const styles = [...STYLES.map(({ key, name }) => [key, name]), ["Markdown", "Markdown"]];
  // On French pages French comes first; who chose that meets Spanish on Spanish ones.
  if (language !== "en") styles.unshift(["own", new Intl.DisplayNames(language, { type: "language" }).of(language)]);
  try {
    const first = styles.findIndex(([style]) => style === localStorage.getItem(REMEMBERED));
    if (first > 0) styles.unshift(...styles.splice(first, 1));
  } catch {} // Without storage nothing is remembered.
  return styles;
}

function remember(style) {
  try {
    localStorage.setItem(REMEMBERED, style);
  } catch {} // As above.
}

const writeCitation = (style, place) => cite(style, work, place.from?.id, place.to?.id, link(place)).replace(/[\u00a0\u202f]/g, " ");

function writeText(place) {
  const parts = place.from ? span(place.from, place.to) : [resolution.querySelector("h1"), ...list()];
  return `${parts.map(read).join("\n")}\n\n${work ? writeCitation(listStyles()[0][0], place) : link(place)}`;
}

function writeReport(place) {
  const base = document.querySelector('meta[name="pilcrow:contact"]')?.content ?? "";
  if (!/^(mailto|https?):/i.test(base)) return null;
  const number = place.from?.part.querySelector(":scope > .n")?.textContent ?? "";
  const excerpt = place.from ? read(place.from.part).replace(/^(.{120}\S*).+$/, "$1 …") : "";
  const title = work ? writeCitation(STYLES[0].key, place) : `${plain(resolution.querySelector("h1"))} ${number}`;
  const body = [link(place), excerpt, ""].filter((row, i) => row || i === 2).join("\r\n\r\n");
  const query = `${/^mailto/i.test(base) ? "subject" : "title"}=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return `${base}${base.includes("?") ? "&" : "?"}${query}`;
}

async function copy(string, said, tools) {
  let copied = true;
  try {
    await navigator.clipboard.writeText(string);
  } catch {
    copied = copyBySelecting(string);
  }
  tell(copied ? said : words.failed + string, tools);
}

/** On pages without https there is no clipboard to write to. */
function copyBySelecting(string) {
  const focused = document.activeElement;
  const field = make("textarea", { value: string, className: "told-aloud" });
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

function tell(said, tools, lasting) {
  live.textContent = "";
  const told = tools.querySelector(".told");
  told.textContent = said;
  told.classList.remove("past");
  clearTimeout(told.timer);
  if (!lasting) told.timer = setTimeout(() => told.classList.add("past"), 6000);
  setTimeout(() => (live.textContent = said), 60);
}

/* The line of tools */

function fill(tools, place) {
  const button = (word, act) => make("button", { type: "button", textContent: word, onclick: act });
  const files = [...tools.children];
  const anchor = (word, href, className = "") => make("a", { textContent: word, href, className });
  const cites = make("span", { className: "cites", role: "group", ariaLabel: words.cite, hidden: true });
  const opener = button(words.cite, () => fold(cites.hidden));
  const report = writeReport(place);
  const by = place.to ? null : place.from?.host.querySelector(":scope > .by");
  const ending = button(words.upTo, () => pick(picking ? "" : place.from.id));
  ending.className = "up-to";

  function fold(open) {
    cites.hidden = !open;
    opener.ariaExpanded = open;
    cites.replaceChildren(...(open ? listStyles().map(writeRow) : []));
    if (open) cites.scrollIntoView({ block: "nearest" });
  }
  function writeRow([style, shown]) {
    const written = writeCitation(style, place);
    const row = button("", () => {
      opener.focus();
      remember(style);
      fold(false);
      copy(written, words.cited + written, tools);
    });
    const own = style === "own";
    row.append(make("span", {}, shown), " ", make("bdi", { lang: own ? language : "en", dir: own ? "auto" : "ltr" }, written));
    return row;
  }

  fold(false);
  tools.onkeydown = (event) => {
    if (event.key !== "Escape" || picking || event.defaultPrevented) return;
    event.preventDefault();
    if (!cites.hidden) {
      fold(false);
      opener.focus();
    } else if (place.to) go(place.from.id, "", true);
    else if (place.from) numberOf(place.from.host)?.focus();
  };
  tools.replaceChildren(
    ...(place.to && namePlace(place) ? [make("span", { className: "which" }, namePlace(place))] : []),
    button(words.link, () => copy(link(place), words.linkCopied, tools)),
    ...(work ? [opener] : []),
    button(words.text, () => copy(writeText(place), words.textCopied, tools)),
    ...(place.from ? [ending] : []),
    ...(by ? [anchor(by.textContent, by.href, "by")] : []),
    ...files,
    ...(report ? [anchor(words.report, report)] : []),
    cites,
    make("span", { className: "told", ariaHidden: true }),
  );
}

const numberOf = (host) => host.querySelector(":scope > .n") ?? host.parentElement.querySelector(`:scope > .n[href="#${CSS.escape(host.id)}"]`);

/** The printed number, without the point; "" where none is printed. */
const nameOf = ({ host }) => numberOf(host)?.textContent.replace(/¶|[\s.–-]+$/g, "") ?? "";

/** `8–10`, if both are numbers of one row. */
function namePlace({ from, to }) {
  if (!to) return nameOf(from);
  const [first, last] = [from, to].map((end) => end.id.replace(/[^-]*$/, ""));
  return first === last && nameOf(from) && nameOf(to) ? `${nameOf(from)}–${nameOf(to)}` : "";
}

/* What the address names */

function show() {
  const { from, to } = readAddress();
  const asked = `${from?.id}-${to?.id}`;
  pick("");
  if (asked === here && line?.isConnected) return;
  here = asked;
  line?.remove();
  line = null;
  text.querySelectorAll(".here, .hangs").forEach((e) => e.classList.remove("here", "more", "hangs"));
  // The browser's own :target stays behind when a script moves the address.
  resolution.classList.toggle("tooled", !!from);
  if (!from) return;
  const parts = from.part.matches(".h") && !to ? [from.part] : span(from, to);
  parts.forEach((part, i) => {
    part.classList.add(i && !to ? "hangs" : "here");
    part.classList.toggle("more", !!to && i < parts.length - 1);
  });
  if (!from.host.matches(".p, .h, .scroll")) return;
  const end = to ? parts.at(-1) : from.host;
  line = make("span", { className: "ptools", role: "group", ariaLabel: `${words.tools} ${namePlace({ from, to })}`.trim() });
  fill(line, { from, to });
  if (end.matches(".p")) end.append(line);
  else (numberOf(end)?.parentElement === end ? end : (numberOf(end) ?? end)).after(line);
}

function go(from, to, focus) {
  const number = numberOf(find(to || from).host);
  const before = number?.getBoundingClientRect().top;
  const address = `${location.pathname}${to && to !== from ? `?to=${to}` : ""}#${from}`;
  try {
    if (address !== location.pathname + location.search + location.hash) history.pushState(null, "", address);
  } catch {
    location.hash = from; // A page opened as a file.
  }
  show();
  // Neither the tools that went nor those that came may move what was touched.
  if (number) scrollBy({ top: number.getBoundingClientRect().top - before, behavior: "instant" });
  if (focus) line?.querySelector("button").focus();
}

/** Wait for the number that ends the range; "" ends the waiting. */
function pick(id) {
  const was = picking;
  picking = id;
  text.classList.toggle("picking", !!id);
  const button = line?.querySelector(".up-to");
  if (button) button.ariaPressed = !!id;
  if (id) tell(words.pick, line, true);
  else if (was && line) line.querySelector(".told").textContent = "";
}

function arrive() {
  const given = decode(location.hash.slice(1));
  const id = resolve(given);
  const { from, to } = readAddress();
  const turned = to && from.id !== id;
  if (id !== given || turned) {
    history.replaceState(null, "", `${location.pathname}${to ? `?to=${to.id}` : location.search}#${to ? from.id : id}`);
    document.getElementById(to ? from.id : id).scrollIntoView();
  }
  show();
}

if (text) {
  document.body.append(live);
  document.querySelectorAll("[data-tools]").forEach((tools) => fill(tools, {}));
  text.addEventListener("click", (event) => {
    const number = event.target.closest("a.n");
    if (!number || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const id = decode(number.hash.slice(1));
    if (!find(id)) return;
    event.preventDefault();
    const ended = picking;
    let [from, to] = [ended || id, ended && id];
    if (to && find(from).host.compareDocumentPosition(find(to).host) & Node.DOCUMENT_POSITION_PRECEDING) [from, to] = [to, from];
    go(from, to, event.detail === 0);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !picking || event.defaultPrevented) return;
    event.preventDefault();
    pick("");
    line.querySelector(".up-to").focus();
  });
  addEventListener("popstate", arrive);
  addEventListener("hashchange", arrive);
  arrive();
}
