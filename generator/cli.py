"""The command line: the only module that prints or exits.

Exit status 0 when done, 1 when documents have errors, 2 when the call is wrong. Results go to stdout,
messages and progress to stderr.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from generator.build import Report, build_corpus
from generator.model.corpus import Corpus
from generator.model.diagnostics import Diagnostic
from generator.publish import commands
from generator.publish.fetch import REPOSITORIES, fetch
from generator.publish.published import Published, summarise
from generator.writers.stages import STAGES

_ERR = Console(stderr=True, highlight=False)

sources_argument = click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
jobs_option = click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes to use.")
strict_option = click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")


@click.group()
@click.version_option(package_name="pilcrow")
def main() -> None:
    """United Nations resolutions as a site in which every paragraph has a permanent address."""


@main.command()
@sources_argument
@jobs_option
@strict_option
@click.option("--site-dir", type=click.Path(path_type=Path), default=Path("site"), show_default=True, help="Where the site goes.")
@click.option("--clean", is_flag=True, help="Forget earlier builds first.")
def build(sources: tuple[Path, ...], jobs: int, strict: bool, site_dir: Path, clean: bool) -> None:
    """Sources -> a site, ready to serve."""
    with _report_misuse(), _show_progress() as report:
        published, broken = commands.build_site(list(sources), site_dir, jobs=jobs, clean=clean, report=report)
    _say_diagnostics(published.diagnostics)
    for link in broken:
        _ERR.print(str(link), markup=False, soft_wrap=True)
    _say_sums(published)
    _ERR.print(f"The site is in {site_dir}/. To look at it: python -m http.server -d {site_dir}")
    _leave(published.diagnostics, strict=strict, broken=len(broken))


@main.command()
@sources_argument
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where the preview is served.")
def serve(sources: tuple[Path, ...], address: str) -> None:
    """Live preview: built again when sources, templates or docs change."""
    with _report_misuse():
        commands.serve_site(list(sources), address)


@main.command()
@sources_argument
@jobs_option
@strict_option
def check(sources: tuple[Path, ...], jobs: int, strict: bool) -> None:
    """Read everything, report every problem with file, line and excerpt, publish nothing."""
    corpus = _read(sources, jobs)
    _say_diagnostics(corpus.diagnostics)
    _say_sums(summarise(corpus))
    _leave(corpus.diagnostics, strict=strict)


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--as", "stage", type=click.Choice(list(STAGES)), default="json", show_default=True, help="Which stage to show.")
def show(files: tuple[Path, ...], stage: str) -> None:
    """Documents at one stage, to look at: one JSON object a line, or text."""
    corpus = _read(files, 1)
    write = STAGES[stage]
    for document in commands.list_by_source(corpus):
        sys.stdout.buffer.write(write(document) + b"\n")
    _say_diagnostics(corpus.diagnostics)
    _leave(corpus.diagnostics, strict=False)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@jobs_option
def pages(folder: Path, sources: tuple[Path, ...], jobs: int) -> None:
    """A complete folder (mkdocs.yml, docs/) that any publisher of Markdown can build without plugins."""
    with _report_misuse(), _show_progress() as report:
        corpus = commands.write_folder(list(sources), folder, jobs=jobs, report=report)
    _say_diagnostics(corpus.diagnostics)
    _say_sums(summarise(corpus))
    _leave(corpus.diagnostics, strict=False)


@main.command(name="fetch")
@click.argument("repositories", nargs=-1)
@click.option("--into", type=click.Path(path_type=Path), default=Path("resolutions"), show_default=True, help="Where the files go.")
def fetch_repositories(repositories: tuple[str, ...], into: Path) -> None:
    """The UN's own XML repositories: un-ga un-gadec un-sc un-hrc un-ecosoc, another address or a local path."""
    with _report_misuse():
        fetch(list(repositories) or list(REPOSITORIES), into, lambda words: _ERR.print(words, markup=False))


def _read(sources: Sequence[Path], jobs: int) -> Corpus:
    with _report_misuse(), _show_progress() as report:
        return build_corpus(commands.find_default_sources(list(sources)), jobs, report)
    raise AssertionError


@contextmanager
def _report_misuse() -> Iterator[None]:
    """A caller's mistake is one clear line and exit status 2."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, PermissionError, ValueError, RuntimeError) as problem:
        _fail(str(problem))


def _fail(message: str) -> NoReturn:
    _ERR.print(f"pilcrow: {message}", markup=False)
    sys.exit(2)


@contextmanager
def _show_progress() -> Iterator[Report]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_ERR, transient=True, disable=not _ERR.is_terminal) as bar:
        tasks: dict[str, TaskID] = {}

        def report(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        yield report


def _say_diagnostics(diagnostics: Sequence[Diagnostic]) -> None:
    for diagnostic in diagnostics:
        _ERR.print(str(diagnostic), markup=False, soft_wrap=True)


def _say_sums(published: Published) -> None:
    outside = published.links - published.links_inside
    _ERR.print(
        f"{published.pages} documents, {published.paragraphs} paragraphs, {published.notes} notes, "
        f"{published.links_inside} links inside, {outside} out"
    )
    codes = Counter((d.severity, d.code) for d in published.diagnostics)
    for (severity, code), number in sorted(codes.items()):
        _ERR.print(f"  {number} {severity}[{code}]", markup=False)


def _leave(diagnostics: Sequence[Diagnostic], *, strict: bool, broken: int = 0) -> NoReturn:
    grave = {"error", "warning"} if strict else {"error"}
    sys.exit(1 if broken or any(d.severity in grave for d in diagnostics) else 0)
