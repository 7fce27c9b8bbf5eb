// The search box: the citation that was typed, then paragraphs that hold the words, the nearest text first.

import { foldDocuments } from "./alike.js";
import { findCitation, readCitation, loadData } from "./citation.js";
import { showCitation, showDocument } from "./found.js";
import { findParagraphs } from "./hits.js";
import { findUnknown, FIRST, holdsAll, order, search } from "./ranking.js";
import { inLanguage, make, page, say, speak, words } from "./wording.js";

const SITE = new URL("..", import.meta.url).href;
const FACETS = ["organ", "session", "year", "subject", "part", "verb", "status"];

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
  const narrow = make("details", { className: "narrow" }, make("summary"), facets);
  const aside = make("div", { className: "choices" }, spoken, whole && narrow);
  out.replaceChildren(first, aside, status, hits, foot);
  out.classList.toggle("whole", whole);
  const standard = document.querySelector("meta[name='pilcrow:language']")?.content || "en";
  let [turn, language, filters, shown] = [0, page || standard, {}, 0];
  let [timer, narrowing] = [0, false];

  const label = () => {
    if (whole || !input.placeholder) input.placeholder = words.hint;
    input.setAttribute("aria-label", words.search);
    if (close) close.textContent = words.close;
    narrow.firstChild.textContent = words.filters;
    if (!whole) return;
    const title = document.querySelector("h1");
    title.textContent = words.search;
    for (const spoken of [title, form, out]) Object.assign(spoken, inLanguage(page));
  };

  /** Search another language; the search's own page speaks it too. */
  async function turnTo(chosen) {
    [language, filters] = [chosen, {}];
    if (whole) await speak(language);
    label();
  }

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
      results.map(async ({ result, places, alike }) => {
        const data = await result.data();
        return { data, places, alike, ...findParagraphs(data, places, asked, chosen) };
      }),
    );

  async function showHits(answer, current, chosen, held, typed) {
    let asked = answer.asked;
    const sort = () => foldDocuments(typed || Object.keys(chosen).length ? order(answer.documents, asked) : []);
    let results = sort();
    const count = (documents) => documents.reduce((sum, { alike }) => sum + 1 + alike.length, 0);
    const paragraphs = [];
    shown = 0;
    const more = async () => {
      const step = shown ? 10 : whole ? FIRST.page : FIRST.dialog;
      let loaded = await load(results.slice(shown, shown + step), asked, chosen);
      const unknown = shown ? new Set() : findUnknown(loaded, asked);
      if (unknown.size && unknown.size < asked.terms.length) {
        asked = asked.without(unknown);
        results = sort();
        loaded = await load(results.slice(0, step), asked, chosen);
      }
      if (!current()) return;
      if (!shown && typed) loaded.sort((a, b) => b.value - a.value);
      // What was folded with a document that has no paragraph to name it at stands for itself.
      results.splice(shown + step, 0, ...loaded.filter((document) => !document.hits.length).flatMap(({ alike }) => alike.splice(0)));
      // What lacks the part or verb that was chosen, or whose words were but the nearest that the index had, is left out.
      const right = loaded.filter(({ hits: held, value }) => held.length || (!chosen.part && !chosen.verb && (!typed || value)));
      const about = { shown: paragraphs, language, load: (documents) => load(documents, asked, chosen) };
      const made = right.map((document, i) => showDocument(document, { least: right[i + 1]?.value ?? 0, ...about })).filter(Boolean);
      if (!shown) hits.replaceChildren();
      if (!shown && !made.length && results.length <= step) results = [];
      hits.append(...made);
      shown += loaded.length;
      const rest = count(results.slice(shown));
      foot.replaceChildren();
      if (rest > 0 && whole) foot.append(make("button", { type: "button", textContent: `${words.next} (${rest})`, onclick: more }));
      else if (results.length && !whole) foot.append(make("a", { href: link(), textContent: `${words.all} (${count(results)})` }));
    };
    await more();
    if (!current()) return;
    const total = count(results);
    const nearest = typed && results.length && !holdsAll(answer.documents);
    status.textContent = nearest ? `${words.none} ${words.near}` : total === 1 ? words.one : say("many", total);
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
    const choice = make("select", { name: "lang", onchange: () => turnTo(choice.value).then(ask) }, ...codes.map((code) => make("option", { value: code, textContent: names.of(code), selected: code === language })));
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

  const start = async () => {
    const asked = new URLSearchParams(whole ? location.search : "");
    input.value = asked.get("q") ?? input.value;
    await turnTo(asked.get("lang") ?? language);
    filters = Object.fromEntries(FACETS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])));
    narrow.open = narrowing = Object.keys(filters).length > 0;
    if (whole || input.value) ask();
  };
  start();
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
