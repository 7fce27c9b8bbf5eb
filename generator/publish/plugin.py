"""The MkDocs plugin: pages are generated before MkDocs looks for them. The only importer of mkdocs' plugin classes."""

from __future__ import annotations

import ctypes
import logging
import os
import re
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.build import Report, build_corpus
from generator.model.corpus import Corpus

from .pages import write_pages
from .published import Published, summarise
from .search import index_site

_SWITCH: Final = re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"')
_LOG = logging.getLogger("mkdocs.plugins.pilcrow")


class PilcrowConfig(Config):  # type: ignore[no-untyped-call]
    """What ``mkdocs.yml`` may say of us."""

    sources = config_options.Type(str, default="resolutions")
    """Files and folders of documents, parted as in PATH."""
    pages_dir = config_options.Type(str, default="build/pages")


class PilcrowPlugin(BasePlugin[PilcrowConfig]):  # type: ignore[no-untyped-call]
    """Reads the sources and lets MkDocs build what they become."""

    published: Published | None = None
    jobs: int = 1
    report: Report | None = None
    previews: bool = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002
        """A preview is built again at every change and goes without its search."""
        self.previews = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Generate into the folder of pages and let ``docs_dir`` point there."""
        root = Path(config.config_file_path).parent
        self._sources = [root / s for s in self.config.sources.split(os.pathsep)]
        self._hand_written = Path(config.docs_dir)
        corpus = build_corpus(self._sources, self.jobs, self.report)
        for diagnostic in corpus.diagnostics:
            _LOG.debug("%s", diagnostic)
        folder = root / self.config.pages_dir
        write_pages(corpus, self._hand_written, folder)
        config.extra["data_date"] = _set_date(corpus)
        self.published = summarise(corpus)
        self._packed: dict[str, bytes] = {}
        del corpus
        _give_back_memory()
        config.docs_dir = str(folder)
        return config

    @event_priority(-100)
    def on_page_content(self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """MkDocs reads all pages before it writes the first, and keeps each as it was written and as it is shown.

        Of 14,498 documents that is 3 GB; here it is packed until its turn comes.
        """
        page.markdown = ""
        self._packed[page.file.src_uri] = zlib.compress(html.encode(), 1)
        return ""

    @event_priority(100)
    def on_page_context(self, context: TemplateContext, /, *, page: Page, config: MkDocsConfig, nav: Navigation) -> TemplateContext:  # noqa: ARG002
        """The page's turn."""
        page.content = zlib.decompress(self._packed.pop(page.file.src_uri)).decode()
        return context

    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Valid HTML: the theme's switches are check boxes, which complete nothing. What is written need not be kept."""
        page.content = ""
        return _SWITCH.sub(r"\1", output)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """The search's index, of the pages as they are served."""
        if self.previews or self.published is None:
            return
        _give_back_memory()
        try:
            index_site(Path(config.site_dir), self.published.files, self.jobs, self.report)
        except RuntimeError as problem:
            raise PluginError(str(problem)) from problem

    def on_post_template(self, output_content: str, /, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        """The same of the pages that the theme itself has (404)."""
        return _SWITCH.sub(r"\1", output_content)

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:  # noqa: ARG002
        """Watch what pages are made of: sources and hand-written pages."""
        for folder in (*self._sources, self._hand_written):
            server.watch(str(folder))
        server.unwatch(config.docs_dir)
        return server


def _give_back_memory() -> None:
    """What was freed goes to the programs that run beside and after: the C library (glibc) keeps it otherwise, 2 GB of 14,498 documents."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def _set_date(corpus: Corpus) -> str:
    """Dates in the site's own files are those of the newest document, so that two builds are the same. Gives back that day."""
    days = [d for document in corpus.documents for d in (document.issued, document.adopted) if d]
    newest = datetime.fromisoformat(max(days, default="1970-01-02")).replace(tzinfo=UTC)
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(newest.timestamp())))
    return max(days, default="")
