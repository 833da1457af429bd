"""What can go wrong, as one tree. Every message says what, where and what to do.

ClaimgraphError
├── InputError          an article, folder or file that cannot be read as one
├── PipelineError       a language pipeline that is missing or unfit
├── VocabularyError     a relation vocabulary that does not parse or contradicts itself
├── GraphError          a GRAPH that is none, is being written, or lacks what was asked for
│   └── QueryError      SPARQL that does not parse or cannot be run
└── ExportError         a graph that cannot be written as asked
"""


class ClaimgraphError(Exception):
    """Base of all errors that claimgraph raises on purpose."""


class InputError(ClaimgraphError):
    """An article, folder or file cannot be read as one."""


class PipelineError(ClaimgraphError):
    """A language pipeline is missing or unfit."""


class VocabularyError(ClaimgraphError):
    """A relation vocabulary does not parse or contradicts itself."""


class GraphError(ClaimgraphError):
    """A GRAPH is none, is being written, or lacks what was asked for."""


class QueryError(GraphError):
    """SPARQL does not parse or cannot be run."""


class ExportError(ClaimgraphError):
    """A graph cannot be written as asked."""
