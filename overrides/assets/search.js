// The search box: opened by its button and by "/", "s" or "f"; on the home page, the search page and where nothing is found it
// stands in the page. What it needs is loaded when it is first used. Found words are marked on the page they lead to.

const SITE = new URL("..", import.meta.url).href;
const opener = document.querySelector("a[data-seek]");
const standing = document.querySelector("form[data-find]");
const missing = document.querySelector("[data-missing]");
const load = () => import("./results.js");

let dialog = null;

async function open() {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "seek";
    dialog.innerHTML = '<form role="search" method="get"><input type="search" name="q" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" autofocus><button type="button"></button></form><div class="hits"></div>';
    dialog.setAttribute("aria-label", opener.textContent.trim());
    const [form, out] = dialog.children;
    form.action = `${SITE}search/`;
    const close = form.querySelector("button");
    close.onclick = () => dialog.close();
    dialog.addEventListener("click", (e) => e.target === dialog && dialog.close());
    // A box for searching would only be emptied by the first Escape.
    dialog.addEventListener("keydown", (e) => e.key === "Escape" && (e.preventDefault(), dialog.close()));
    document.body.append(dialog);
    dialog.showModal();
    (await load()).attach(form, out, { close });
    return;
  }
  dialog.showModal();
  dialog.querySelector("input").select();
}

opener?.addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (standing) standing.q.focus();
  else open();
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || typing || dialog?.open || !["/", "s", "f"].includes(event.key)) return;
  event.preventDefault();
  if (standing) standing.q.focus();
  else if (opener) open();
});

if (standing) {
  const out = document.querySelector("[data-hits]");
  const start = () => load().then(({ attach }) => attach(standing, out, { page: standing.hasAttribute("data-page") }));
  if (standing.hasAttribute("data-page") || standing.q.value) start();
  else standing.addEventListener("focusin", start, { once: true });
  if (document.activeElement === standing.q && !standing.hasAttribute("data-page")) start();
}

if (missing) load().then(({ guess }) => guess(missing, SITE));

/* Words that were searched for, on the page that holds them */

function mark(asked) {
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = new Set(fold(asked).split(/\s+/).filter(Boolean));
  const whole = /[\p{sc=Han}]/u.test(asked) ? new RegExp([...wanted].join("|").replace(/[^\p{L}\p{N}|]/gu, "") || "$^", "gu") : /[\p{L}\p{M}\p{N}]+/gu;
  const walker = document.createTreeWalker(document.querySelector(".resolution"), NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let node = walker.nextNode(); node && ranges.length < 1000; node = walker.nextNode()) {
    if (node.parentElement.closest(".facts, .crumbs, .contents, .tools, .ptools, .siblings, section.by, script")) continue;
    for (const found of node.data.matchAll(whole)) {
      if (!wanted.has(fold(found[0]))) continue;
      const range = new Range();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      ranges.push(range);
    }
  }
  if (globalThis.Highlight && CSS.highlights) CSS.highlights.set("found", new Highlight(...ranges));
  else ranges.reverse().forEach((range) => range.surroundContents(document.createElement("mark")));
}

const asked = new URLSearchParams(location.search).get("q");
if (asked && !standing && document.querySelector(".resolution")) mark(asked);
