// What the search box shows: the citation that was typed, then paragraphs that hold the words, the nearest text first.

import { findParagraphs } from "./hits.js";
import { findUnknown, FIRST, order, search } from "./ranking.js";
import { findCitation, readCitation, loadData } from "./citation.js";

const SITE = new URL("..", import.meta.url).href;
const KEYS =
  "search|hint|close|one|many|none|help|more|other|all|place|cited|unknown|near|official|language|organ|session|year|subject|part|verb|status|clear|filters|failed|para|pre|note|annex|sect|art|next|preambular|operative|annexed|noted";
const ENGLISH =
  "Search|Words, or a number: 59/241 para 8|Close|1 document|{} documents|Nothing holds all these words.|Try fewer or other words, or the indexes: {}|and {} more|Results in|All results|has no {}|cited here, not held|There is no such document here: {}|Perhaps:|At the United Nations: {}|Language|Organ|Session|Year|Subject|Part|Verb|Status|Clear|Narrow|The search could not be loaded.|para. {}|preambular para. {}|note {}|annex {}|sect. {}|art. {}|More results|preamble|operative part|annexes|notes";
const OTHERS = ["fr", "es", "ru", "zh", "ar", "de"];
const FACETS = ["organ", "session", "year", "subject", "part", "verb", "status"];
const MOST = 3; // paragraphs of one document
const page = document.documentElement.lang.slice(0, 2);
const row = OTHERS.includes(page) ? (await import(`./search.${page}.js`)).default : ENGLISH;
const words = Object.fromEntries(row.split("|").map((word, i) => [KEYS.split("|")[i], word]));
const COMMA = { ar: "، ", zh: "，" }[page] ?? ", ";
const say = (key, value) => words[key].replace("{}", value).trim();

function make(tag, about = {}, ...children) {
  const { lang, ...rest } = about;
  const made = Object.assign(document.createElement(tag), rest);
  if (lang) Object.assign(made, { lang, dir: lang === "ar" ? "rtl" : "ltr" });
  made.append(...children.filter((c) => c || c === 0));
  return made;
}

/** `annexII-art5-2` as people say it; what has no usual name keeps its address. */
function namePlace(id) {
  let named = "";
  for (const segment of id.replace(/^h-/, "").replace(/_/g, " ").split("-")) {
    const [, kind, label] = /^(op|pp|p|fn|annex|art|app|rule|principle)?(.*)$/.exec(segment);
    const key = { op: "para", p: "para", pp: "pre", fn: "note", annex: "annex", art: "art" }[kind];
    if (key) named += `${named && COMMA}${say(key, label)}`;
    else if (/^[IVXLC]+$|^[A-Z]$/.test(segment)) named += `${named && COMMA}${say("sect", segment)}`;
    else if (named && /^[a-z]{1,2}$|^[ivx]+$/.test(segment)) named += ` (${segment})`;
    else if (/^\d+$/.test(segment)) named += /art/.test(id) ? ` (${segment})` : `${named && COMMA}${say("para", segment)}`;
    else named += `${named && " "}${segment}`;
  }
  return named;
}

/* The index */

let listed;
const opened = new Map();

const list = () =>
  (listed ??= fetch(`${SITE}search/index.json`)
    .then((answer) => answer.json())
    .then((held) => held.languages ?? held));

async function openIndex(language) {
  const shards = (await list())[language] ?? [];
  if (!shards.length) return null;
  const [first, ...others] = shards.map(({ path }) => `${SITE}search/${path}`);
  const { createInstance } = await import(`${first}pagefind.js`);
  const options = { basePath: new URL(first).pathname, baseUrl: new URL(SITE).pathname };
  const index = createInstance(options);
  await index.init();
  // The first shard, which has the newest texts, answers at once; the others are joined when its answer is shown.
  index.join = others.length
    ? async () => {
        index.join = null;
        for (const path of others) await index.mergeIndex(path, { baseUrl: options.baseUrl, language });
      }
    : null;
  return index;
}

function getIndex(language) {
  if (!opened.has(language)) opened.set(language, openIndex(language));
  return opened.get(language);
}

/* What is shown */

const showWords = ({ before, parts, after, joined }) =>
  make("span", { className: "words" }, before ? "… " : "", ...parts.flatMap(({ word, found }) => [found ? make("mark", { textContent: word }) : word, joined ? "" : " "]), after ? "…" : "");

function showDocument({ data, hits, value }, least, filters, language, typed) {
  const { number, symbol, title, date } = data.meta;
  const name = number || symbol || title;
  const found = [...new Set(hits.flatMap((h) => h.found.map((w) => w.toLowerCase())))].slice(0, 12).join(" ");
  const to = (id) => `${data.url}${found ? `?q=${encodeURIComponent(found)}` : ""}${id ? `#${id}` : ""}`;
  if (!hits.length && (filters.part || filters.verb || (typed && !value))) return null;
  const head = make("a", { className: "doc", href: to("") }, make("bdi", { textContent: title?.includes(name) ? title : name }), title && !title.includes(name) ? ` · ${title}` : "");
  if (date) head.append(" ", make("time", { dateTime: date, textContent: date }));
  const item = make("li", { lang: language }, head);
  if (!hits.length) return item;
  const rows = make("ul");
  // The best, and those that answer better than the next document does.
  const chosen = hits.slice(0, MOST).filter((hit, i) => !i || hit.value >= least);
  for (const hit of chosen) {
    const label = make("b", {}, make("bdi", { textContent: name }), COMMA + namePlace(hit.id));
    const verb = hit.verb && language === "en" ? ` · ${hit.verb[0].toUpperCase()}${hit.verb.slice(1)}` : "";
    rows.append(make("li", {}, make("a", { href: to(hit.id) }, label, verb, showWords(hit))));
  }
  const rest = hits.length - chosen.length;
  if (rest) rows.append(make("li", {}, make("a", { className: "rest", href: to(hits[chosen.length].id), textContent: say("more", rest) })));
  item.append(rows);
  return item;
}

function showFound(found) {
  const place = found.fragment ? namePlace(found.fragment) + (found.to ? `–${/\d.*$/.exec(found.to)?.[0] ?? found.to}` : "") : "";
  const label = make("b", {}, make("bdi", { textContent: found.name }), place && COMMA + place);
  const link = make("a", { className: "doc", href: found.href, lang: found.lang }, label, found.title && found.title !== found.name ? ` · ${found.title}` : "");
  if (found.missing) link.append(make("em", { textContent: ` · ${say("place", namePlace(found.missing))}` }));
  if (found.cited) link.append(make("em", { textContent: ` · ${words.cited}` }));
  if (found.words) link.append(make("span", { className: "words", textContent: found.words }));
  return make("li", {}, link);
}

function showCitation({ read, found, near, official, symbol }, out) {
  out.replaceChildren();
  if (!read) return;
  if (found.length) return void out.append(make("ul", {}, ...found.map(showFound)));
  out.append(make("p", { className: "said", textContent: say("unknown", symbol || "").replace(/[:：\s]+$/, "") }));
  if (near.length) out.append(make("p", { className: "said", textContent: words.near }), make("ul", {}, ...near.map(showFound)));
  if (official) out.append(make("p", { className: "said" }, make("a", { href: official, textContent: say("official", symbol), rel: "external" })));
}

const indexes = () => make("a", { href: `${SITE}index/`, textContent: new URL(`${SITE}index/`).pathname });

/* The box */

/** Make a form with a box answer what is typed into it, in `out`; `page` is the search's own page, whose address keeps what was asked. */
export function attach(form, out, { page: whole = false, close = null } = {}) {
  const input = form.q;
  const first = make("div", { className: "cited-first" });
  const status = make("p", { className: "said", role: "status" });
  const hits = make("ul", { className: "found" });
  const foot = make("p", { className: "said" });
  const [spoken, facets] = [make("div", { className: "facets" }), make("div", { className: "facets" })];
  const narrow = make("details", { className: "narrow" }, make("summary", { textContent: words.filters }), facets);
  const aside = make("div", { className: "choices" }, spoken, whole && narrow);
  out.replaceChildren(first, aside, status, hits, foot);
  out.classList.toggle("whole", whole);
  input.placeholder ||= words.hint;
  input.setAttribute("aria-label", words.search);
  if (close) close.textContent = words.close;
  const standard = document.querySelector("meta[name='pilcrow:language']")?.content || "en";
  let [turn, language, filters, shown] = [0, page || standard, {}, 0];
  let [timer, narrowing] = [0, false];

  const link = () => {
    const asked = new URLSearchParams(Object.entries({ q: input.value.trim(), lang: language === standard ? "" : language, ...Object.fromEntries(FACETS.map((name) => [name, filters[name]])) }).filter(([, v]) => v));
    return `${SITE}search/${asked.size ? `?${asked}` : ""}`;
  };

  async function cite(typed) {
    try {
      return await findCitation(typed, { language, standard });
    } catch {
      return { read: false, found: [], near: [] };
    }
  }

  async function ask() {
    const typed = input.value.trim();
    const mine = ++turn;
    const current = () => mine === turn;
    if (whole) history.replaceState(null, "", link());
    if (!typed) {
      first.replaceChildren();
      status.textContent = "";
      hits.replaceChildren();
      foot.replaceChildren();
      if (!whole) return;
    } else {
      const answer = await cite(typed);
      if (!current()) return;
      showCitation(answer, first);
      await new Promise((done) => setTimeout(done, 150));
      if (!current()) return;
    }
    try {
      const held = await list();
      if (!held[language]) language = held[standard] ? standard : Object.keys(held)[0];
      const index = await getIndex(language);
      if (!index || !current()) return;
      const chosen = Object.fromEntries(Object.entries(filters).filter(([, v]) => v));
      if (!typed && !Object.keys(chosen).length && !whole) return;
      const pages = held[language].reduce((sum, piece) => sum + piece.pages, 0);
      const answerOnce = async () => {
        // Counts of all facets are a large part of the index: they come when they are looked at.
        if (narrowing) await index.filters();
        const answer = await search(index, typed, { language, pages, filters: chosen });
        if (current()) await showHits(answer, current, chosen, held, typed);
      };
      await answerOnce();
      if (!index.join || !current()) return;
      await index.join();
      await answerOnce();
    } catch {
      if (current()) status.textContent = words.failed;
    }
  }

  const load = (results, asked, chosen) =>
    Promise.all(
      results.map(async ({ result, places }) => {
        const data = await result.data();
        return { data, places, ...findParagraphs(data, places, asked, chosen) };
      }),
    );

  async function showHits(answer, current, chosen, held, typed) {
    let asked = answer.asked;
    let results = typed || Object.keys(chosen).length ? order(answer.documents, asked) : [];
    shown = 0;
    const more = async () => {
      const step = shown ? 10 : whole ? FIRST.page : FIRST.dialog;
      let loaded = await load(results.slice(shown, shown + step), asked, chosen);
      const unknown = shown ? new Set() : findUnknown(loaded, asked);
      if (unknown.size && unknown.size < asked.terms.length) {
        asked = asked.without(unknown);
        results = order(answer.documents, asked);
        loaded = await load(results.slice(0, step), asked, chosen);
      }
      if (!current()) return;
      if (!shown && typed) loaded.sort((a, b) => b.value - a.value);
      const made = loaded.map((document, i) => showDocument(document, loaded[i + 1]?.value ?? 0, chosen, language, typed)).filter(Boolean);
      if (!shown) hits.replaceChildren();
      if (!shown && !made.length && results.length <= step) results = [];
      hits.append(...made);
      shown += loaded.length;
      const rest = results.length - shown;
      foot.replaceChildren();
      if (rest > 0 && whole) foot.append(make("button", { type: "button", textContent: `${words.next} (${rest})`, onclick: more }));
      else if (results.length && !whole) foot.append(make("a", { href: link(), textContent: `${words.all} (${results.length})` }));
    };
    await more();
    if (!current()) return;
    status.textContent = results.length === 1 ? words.one : say("many", results.length);
    if (typed && !results.length) {
      const [before, after] = words.help.split("{}");
      status.textContent = first.querySelector("a") ? "" : words.none;
      if (!first.querySelector("a")) foot.replaceChildren(before, indexes(), after);
    }
    if (!typed && !results.length) status.textContent = "";
    showFacets(answer, held);
  }

  function chooseLanguage(held) {
    const codes = Object.keys(held);
    if (codes.length < 2) return null;
    const names = new Intl.DisplayNames([page], { type: "language" });
    const choice = make("select", { name: "lang", onchange: () => ((language = choice.value), (filters = {}), ask()) }, ...codes.map((code) => make("option", { value: code, textContent: names.of(code), selected: code === language })));
    return make("label", {}, words.language, choice);
  }

  function chooseFacet(name, counted) {
    const counts = Object.entries(counted).filter(([value, count]) => count || value === filters[name]);
    if (!counts.length) return null;
    counts.sort((a, b) => (/session|year/.test(name) ? b[0].localeCompare(a[0], "en", { numeric: true }) : b[1] - a[1] || a[0].localeCompare(b[0])));
    const named = name === "part" ? { preambular: words.preambular, operative: words.operative, annex: words.annexed, note: words.noted } : {};
    const choice = make("select", { name, onchange: () => ((filters = { ...filters, [name]: choice.value }), ask()) }, make("option", { value: "", textContent: "—" }));
    choice.append(...counts.slice(0, 200).map(([value, count]) => make("option", { value, textContent: `${named[value] ?? value} (${count})`, selected: value === filters[name] })));
    return make("label", {}, words[name], choice);
  }

  function showFacets(answer, held) {
    const focused = document.activeElement?.name;
    const counted = input.value.trim() || Object.keys(filters).length ? answer.filters : (answer.totalFilters ?? answer.filters);
    const choices = narrowing ? FACETS.map((name) => chooseFacet(name, counted?.[name] ?? {})).filter(Boolean) : [];
    if (Object.values(filters).some(Boolean)) choices.push(make("button", { type: "button", textContent: words.clear, onclick: () => ((filters = {}), ask()) }));
    spoken.replaceChildren(...[chooseLanguage(held)].filter(Boolean));
    facets.replaceChildren(...choices);
    if (focused) aside.querySelector(`[name="${CSS.escape(focused)}"]`)?.focus();
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });

  // Enter goes where the citation leads if it is one document, to the choice if it is several, else to all results.
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (!typed) return;
    clearTimeout(timer);
    ask();
    const { found } = await cite(typed);
    if (found.length === 1) location.assign(found[0].href);
    else if (found.length) first.querySelector("a")?.focus();
    else if (whole) hits.querySelector("a")?.focus();
    else location.assign(link());
  });

  const move = (event) => {
    if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.target.matches("select")) return;
    const all = [...out.querySelectorAll("a[href]")];
    const at = all.indexOf(event.target);
    if (event.target === input && event.key !== "ArrowDown") return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (!all.length || next >= all.length) return;
    event.preventDefault();
    (all[next] ?? input).focus();
  };
  form.addEventListener("keydown", move);
  out.addEventListener("keydown", (event) => {
    move(event);
    // A letter typed among the results goes on in the box.
    if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey && event.target.matches("a")) input.focus();
  });

  narrow.addEventListener("toggle", () => {
    if (narrowing === narrow.open) return;
    narrowing = narrow.open;
    if (narrowing) ask();
  });

  if (whole) {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? input.value;
    language = asked.get("lang") ?? language;
    filters = Object.fromEntries(FACETS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])));
  }
  narrow.open = narrowing = whole && Object.keys(filters).length > 0;
  if (whole || input.value) ask();
}

/* Where nothing is */

/** The page that is shown instead of one that is missing: its address read as a citation. */
export async function guess(out, site) {
  const path = location.pathname.startsWith(new URL(site).pathname) ? location.pathname.slice(new URL(site).pathname.length) : location.pathname;
  let typed = `/${path}`;
  try {
    typed = decodeURIComponent(typed);
  } catch {}
  const data = await loadData(site).catch(() => null);
  if (!data || !readCitation(typed + location.hash, data).length) return;
  const answer = await findCitation(typed + location.hash, { data, site, standard: "en", language: page });
  // One document in another spelling: the reader is taken there.
  const [one] = answer.found;
  if (answer.found.length === 1 && !one.missing && !one.list) return location.replace(one.href);
  showCitation(answer, out);
}
