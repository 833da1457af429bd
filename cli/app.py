"""The application: every command under its name, in the order of a first visit."""

from collections.abc import Callable
from importlib.metadata import version
from typing import Annotated

import typer

from .build import build
from .export import export
from .extract import extract
from .path import path
from .push import push
from .query import query
from .remove import remove
from .serve import serve
from .validate import validate
from .why import why

COMMANDS: tuple[Callable[..., None], ...] = (build, extract, query, why, path, export, remove, validate, serve, push)


def application() -> typer.Typer:
    """The command line as a callable. Errors of claimgraph pass through it."""
    app = typer.Typer(
        name="claimgraph",
        no_args_is_help=True,
        rich_markup_mode="markdown",
        pretty_exceptions_enable=False,
        add_completion=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(claimgraph)
    for command in COMMANDS:
        app.command(no_args_is_help=True)(command)
    return app


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claimgraph {version('claimgraph')}")
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", help="Show the version.", is_eager=True, callback=_tell_version)]


def claimgraph(show_version: Version = False) -> None:
    """News articles in, a knowledge graph out: every edge leads to the words that say it.

    Start with `claimgraph build article.txt` and open `kg/graph.html` in a browser.
    """
