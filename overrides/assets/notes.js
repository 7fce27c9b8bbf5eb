// Beside the words: a note opens at its marker, a cited paragraph at its citation. Without this module both are plain links.

const WORDS = {
  en: ["Note {}", "Close"],
  fr: ["Note {}", "Fermer"],
  es: ["Nota {}", "Cerrar"],
  ru: ["Примечание {}", "Закрыть"],
  zh: ["注释{}", "关闭"],
  ar: ["الحاشية {}", "إغلاق"],
  de: ["Fußnote {}", "Schließen"],
};
const [NOTE, CLOSE] = WORDS[document.documentElement.lang.slice(0, 2)] ?? WORDS.en;
const SITE = new URL("..", import.meta.url).href;

const MARKER = "a.footnote-ref";
const CITATION = ":is(.text, .footnote li, section.by) a[href]:not(.n, .by, .footnote-backref, .ptools *)";
const BLOCK = ".p, .h, .formula, .closing, .scroll, .footnote li";
const FURNITURE = "button, .ptools, .by, .footnote-backref, #beside";

const DATE = /^(\d+\D{1,30}\d{4}|\d{4}\D\d+\D\d+\D?)$/; // 1 December 2044, 2044年12月1日

const [SOON, LATER, GRACE] = [150, 350, 300]; // ms before a note, before a citation, after leaving
const [GAP, EDGE, INSET] = [10, 10, 17]; // px to the line, to the window, from the box to its words
const MOST = 5; // paragraphs of a preview

const make = (tag, about) => Object.assign(document.createElement(tag), about);
const box = make("div", { id: "beside", className: "beside", tabIndex: -1 });
box.setAttribute("popover", "manual");
box.setAttribute("role", "dialog");
const close = make("button", { type: "button", textContent: CLOSE, onclick: () => hide(true) });

let anchor = null; // the link beside which the box is open
let how = ""; // what opened it: "hover", "focus" or "pin" (a click; it stays)
let wanted = null; // the link under the pointer or in focus
let at = { x: -1, y: -1 }; // the pointer
let timer, asking, returning;

// What is shown

/** The link in which something is, if it has something to show. */
function find(target) {
  const link = target.closest?.("a[href]");
  if (!link || box.contains(link)) return null;
  if (link.matches(MARKER)) return link;
  const inside = link.href.startsWith(SITE) && /(\/|\.html)$/.test(link.pathname);
  return inside && link.matches(CITATION) && (link.hash || !isHere(link)) ? link : null;
}

const isHere = (link) => link.origin + link.pathname === location.origin + location.pathname;
const byId = (page, id) => (id && page.getElementById(decodeURIComponent(id))?.closest(BLOCK)) || null;

/** A copy to be shown elsewhere: no addresses, links that lead where they led, numbers as words. */
function copy(element, base) {
  let made = element.cloneNode(true);
  if (/^(H\d|LI)$/.test(made.tagName)) {
    const plain = make("div", { className: made.className });
    plain.append(...made.childNodes);
    made = plain;
  }
  made.querySelectorAll(FURNITURE).forEach((e) => e.remove());
  made.querySelectorAll(".n").forEach((n) => {
    if (n.textContent === "¶") n.remove();
    else n.replaceWith(make("span", { className: "lab", textContent: n.textContent }));
  });
  made.querySelectorAll("a[href]").forEach((a) => (a.href = new URL(a.getAttribute("href"), base)));
  [made, ...made.querySelectorAll("[id]")].forEach((e) => e.removeAttribute("id"));
  return made;
}

function readNote(marker) {
  const note = byId(document, marker.hash.slice(1));
  return note && { name: NOTE.replace("{}", marker.textContent), parts: [copy(note, location)], page: document };
}

/** Headings above paragraphs, paragraphs above what hangs under them. */
const depth = (e) => (e.matches(".h") ? e.tagName[1] - 9 : +(/ d(\d)/.exec(e.className)?.[1] ?? 0));

/** A paragraph or a range, with what hangs under it. */
function collect(first, last, base) {
  const end = last && first.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING ? last : first;
  const parts = [];
  let done = false;
  for (let e = first; e; e = e.nextElementSibling) {
    if (!e.matches(BLOCK)) continue;
    if (done && depth(e) <= depth(end)) break;
    if (parts.length === MOST) return [...parts, make("div", { textContent: "…" })];
    parts.push(copy(e, base));
    done ||= e === end;
  }
  return parts;
}

const pages = new Map();

/** A page of this site; null if it does not come: the link is still a link. */
async function load(url, signal) {
  if (pages.has(url)) return pages.get(url);
  try {
    const answer = await fetch(url, { signal });
    if (!answer.ok) return null;
    if (pages.size > 20) pages.clear();
    pages.set(url, new DOMParser().parseFromString(await answer.text(), "text/html"));
    return pages.get(url);
  } catch {
    return null;
  }
}

async function readPage(link, signal) {
  const here = isHere(link);
  const page = here ? document : await load(link.origin + link.pathname, signal);
  if (!page) return null;
  const first = byId(page, link.hash.slice(1));
  const found = first ? collect(first, byId(page, new URLSearchParams(link.search).get("to")), link.href) : [];
  if (here) return first && { name: link.textContent, parts: found, page };
  const title = page.querySelector("h1");
  if (!title) return null;
  const head = make("a", { href: link.href });
  head.append(...copy(title, link.href).childNodes);
  const line = make("div", { className: "title" });
  line.append(head);
  if (!first) {
    const date = [...page.querySelectorAll(".facts dd")].find((d) => DATE.test(d.textContent.trim()));
    const said = [...page.querySelectorAll(".resolution .state, .said")].map((e) => e.textContent);
    if (date) said.push(`${date.previousElementSibling.textContent} ${date.textContent}`);
    found.push(...said.map((textContent) => make("div", { className: "said", textContent })));
  }
  return { name: head.textContent.trim(), parts: [line, ...found], page };
}

// The box

function show(link, reason, { name, parts, page }) {
  hide();
  anchor = wanted = link;
  how = reason;
  box.setAttribute("aria-label", name);
  box.lang = page.documentElement.lang;
  box.dir = page.body.dir;
  box.replaceChildren(...parts);
  // In the order of reading and of the Tab key: right after its link.
  (link.closest("sup") ?? link).after(box);
  box.showPopover?.();
  link.setAttribute("aria-expanded", true);
  link.setAttribute("aria-controls", box.id);
  place();
}

function pin() {
  how = "pin";
  box.append(close);
  place();
}

/** Below its line, or above where there is more room; never outside the window. */
function place() {
  const { clientWidth, clientHeight } = document.documentElement;
  const pointed = (r) => at.x >= r.left && at.x <= r.right && at.y >= r.top - 1 && at.y <= r.bottom + 1;
  const line = [...anchor.getClientRects()].find(pointed) ?? anchor.getBoundingClientRect();
  const below = clientHeight - line.bottom - GAP - EDGE;
  const above = line.top - GAP - EDGE;
  box.style.cssText = "left: 0; top: 0";
  const down = box.offsetHeight <= below || below >= above;
  box.style.maxHeight = `min(22rem, ${Math.max(down ? below : above, 90)}px)`;
  const { left, top, width, height } = box.getBoundingClientRect();
  const fit = (wish, size, room) => Math.max(EDGE, Math.min(wish, room - EDGE - size));
  // Measured from where it stands, whatever that is measured from.
  const start = getComputedStyle(anchor).direction === "rtl" ? line.right - width + INSET : line.left - INSET;
  box.style.left = `${fit(start, width, clientWidth) - left}px`;
  box.style.top = `${fit(down ? line.bottom + GAP : line.top - GAP - height, height, clientHeight) - top}px`;
}

function hide(back) {
  clearTimeout(timer);
  asking?.abort();
  if (!anchor) return;
  const link = anchor;
  const inside = box.contains(document.activeElement);
  anchor = null;
  how = "";
  box.remove();
  link.removeAttribute("aria-controls");
  if (link.matches(MARKER)) link.setAttribute("aria-expanded", false);
  else link.removeAttribute("aria-expanded");
  if (back === true && inside) {
    returning = true;
    link.focus({ preventScroll: true });
    returning = false;
  }
}

async function open(link, reason) {
  hide();
  const { signal } = (asking = new AbortController());
  const found = link.matches(MARKER) ? readNote(link) : await readPage(link, signal);
  if (found && !signal.aborted) show(link, reason, found);
}

/** The pointer or the focus has come to a link (null: to nothing). */
function aim(link, reason) {
  if (link === wanted) return;
  wanted = link;
  clearTimeout(timer);
  asking?.abort();
  if (link === anchor) return;
  if (link) timer = setTimeout(open, link.matches(MARKER) ? SOON : LATER, link, reason);
  else if (how === "hover") timer = setTimeout(hide, GRACE);
}

// What people do

const point = ({ target, pointerType, buttons, clientX: x, clientY: y }) => {
  if (pointerType === "touch" || buttons) return; // a finger taps; a pressed button selects
  at = { x, y };
  if (how !== "pin") aim(box.contains(target) ? anchor : find(target), "hover");
};
document.addEventListener("pointermove", point, { passive: true });
document.documentElement.addEventListener("pointerleave", (e) => e.pointerType !== "touch" && how !== "pin" && aim(null));

document.addEventListener("pointerdown", ({ target }) => {
  if (box.contains(target)) how = "pin";
  else if (anchor && !anchor.contains(target)) hide();
});

document.addEventListener("focusin", ({ target }) => {
  if (returning || box.contains(target)) return;
  const link = find(target);
  if (link && link === anchor) return;
  if (link?.matches(":focus-visible")) {
    wanted = null;
    at = { x: -1, y: -1 };
    aim(link, "focus");
  } else if (how !== "hover") hide();
});

document.addEventListener("click", (e) => {
  const link = e.target.closest?.("a[href]");
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  const note = !box.contains(link) && link.matches(MARKER) && !(link === anchor && how === "pin") && readNote(link);
  if (!note) return hide();
  e.preventDefault();
  at = { x: e.clientX, y: e.clientY };
  if (link === anchor) clearTimeout(timer);
  else show(link, "pin", note);
  pin();
  if (!e.detail) box.focus({ preventScroll: true });
});

document.addEventListener("keydown", (e) => {
  if (e.key !== "Escape" || e.defaultPrevented) return;
  if (anchor) e.preventDefault();
  hide(true);
});
addEventListener("resize", () => anchor && place());

for (const marker of document.querySelectorAll(MARKER)) {
  marker.setAttribute("aria-label", NOTE.replace("{}", marker.textContent));
  marker.setAttribute("aria-haspopup", "dialog");
  marker.setAttribute("aria-expanded", false);
}
