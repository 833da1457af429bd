"""A large parser to learn from: a pretrained encoder, fine-tuned on the treebanks.

It knows the language from far more text than treebanks have, and is forty times too large to be shipped. A word is
read from its first piece in the encoder's last layer; heads and labels are scored as in Dozat and Manning (2017), "Deep
biaffine attention for neural dependency parsing".
"""

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from spacy.tokens import Doc, Span
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence
from transformers import AutoConfig, AutoModel, AutoTokenizer

from .silver import Parsed, in_batches, tag_of

PIECES = 1200
"""Pieces of words that are learned from at once."""
ARC_SIZE, LABEL_SIZE, SHAPE_SIZE = 384, 128, 16
DROPOUT = 0.25
ENCODER_RATE, RATE = 8e-5, 1.5e-3
FROZEN = 4
"""Layers of the encoder that stay as they are, with the embeddings."""
WARM_UP = 0.08
"""Share of the steps in which the learning rates rise."""
LONGEST = 150
"""Words of a sentence."""
TAG_WEIGHT = 0.5
UNTOLD = -100
"""No target, as torch counts it."""
SHAPES = 5
ROOT_SHAPE = SHAPES - 1
WEIGHTS, TARGETS = "weights.pt", "targets.json"


@dataclass(frozen=True)
class Targets:
    """The labels and the tags (``"POS features"``), by their numbers."""

    labels: list[str]
    tags: list[str]


@dataclass(frozen=True)
class Read:
    """Sentences as numbers, one row each: pieces and which of them count; of the root and each word the place of its
    first piece and its shape; which places hold a word."""

    pieces: Tensor
    mask: Tensor
    firsts: Tensor
    shapes: Tensor
    words: Tensor


class Biaffine(nn.Module):
    """Scores pairs of a dependent and a head by a matrix for each label, in which either may count by itself."""

    def __init__(self, size: int, labels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(labels, size + 1, size + 1))

    def every_pair(self, below: Tensor, above: Tensor) -> Tensor:
        """Rows x dependents x heads x labels."""
        return torch.einsum("bdi,lij,bhj->bdhl", _with_one(below), self.weight.to(below.dtype), _with_one(above))

    def pairs(self, below: Tensor, above: Tensor) -> Tensor:
        """Rows x dependents x labels, for one head each."""
        return torch.einsum("bdi,lij,bdj->bdl", _with_one(below), self.weight.to(below.dtype), _with_one(above))


def _with_one(words: Tensor) -> Tensor:
    return torch.cat((words, words.new_ones((*words.shape[:2], 1))), -1)


class Network(nn.Module):
    """The encoder and what reads heads, labels and tags from it."""

    def __init__(self, encoder: nn.Module, width: int, targets: Targets) -> None:
        super().__init__()
        self.encoder = encoder
        self.shape = nn.Embedding(SHAPES, SHAPE_SIZE)
        self.drop = nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList(
            nn.Sequential(nn.Linear(width + SHAPE_SIZE, size), nn.GELU(), nn.Dropout(DROPOUT))
            for size in (ARC_SIZE, ARC_SIZE, LABEL_SIZE, LABEL_SIZE)
        )
        self.arcs, self.labels = Biaffine(ARC_SIZE, 1), Biaffine(LABEL_SIZE, len(targets.labels))
        self.tags = nn.Linear(width + SHAPE_SIZE, len(targets.tags))

    def forward(self, read: Read, heads: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Scores of heads, of labels under the given heads or else under the best ones, and of tags."""
        hidden = self.encoder(input_ids=read.pieces, attention_mask=read.mask).last_hidden_state
        firsts = hidden.gather(1, read.firsts.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        words = self.drop(torch.cat((firsts, self.shape(read.shapes).to(hidden.dtype)), -1))
        below, above, label_below, label_above = (layer(words) for layer in self.layers)
        arcs = self.arcs.every_pair(below, above).squeeze(-1).float()
        outside = ~read.words.unsqueeze(1) & (torch.arange(arcs.shape[2]) > 0)
        arcs = arcs.masked_fill(outside, -1e9)
        chosen = arcs.argmax(-1) if heads is None else heads
        label_above = label_above.gather(1, chosen.unsqueeze(-1).expand(-1, -1, LABEL_SIZE))
        return arcs, self.labels.pairs(label_below, label_above).float(), self.tags(words).float()


class Teacher:
    """A network with the pieces and the targets that it was trained with; ``folder`` holds the encoder."""

    def __init__(self, folder: Path, targets: Targets) -> None:
        known = AutoConfig.from_pretrained(folder, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
        encoder = AutoModel.from_pretrained(folder, config=known, dtype=torch.float32, add_pooling_layer=False)
        for part in (encoder.embeddings, *encoder.encoder.layer[:FROZEN]):
            part.requires_grad_(False)
        self.network = Network(encoder, known.hidden_size, targets)
        self.pieces = AutoTokenizer.from_pretrained(folder)
        self.targets = targets

    def parse(self, sentences: Sequence[Sequence[str]]) -> Iterator[Parsed]:
        """The best head of each word by itself, which makes a tree of most sentences."""
        self.network.eval()
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            arcs, labels, tags = self.network(self.read(sentences))
        best = arcs.argmax(-1), labels.argmax(-1), tags.argmax(-1)
        for words, *found in zip(sentences, *(one.tolist() for one in best), strict=True):
            above, named, tagged = (row[1 : len(words) + 1] for row in found)
            heads = [head - 1 if head else place for place, head in enumerate(above)]
            told = [
                "ROOT" if head == place else self.targets.labels[label]
                for place, (head, label) in enumerate(zip(heads, named, strict=True))
            ]
            yield Parsed(heads, told, [self.targets.tags[tag] for tag in tagged])

    def read(self, sentences: Sequence[Sequence[str]]) -> Read:
        """Sentences of words as numbers."""
        given = self.pieces(list(map(list, sentences)), is_split_into_words=True, truncation=True, max_length=512)
        firsts, shapes = list[Tensor](), list[Tensor]()
        for row, words in enumerate(sentences):
            found = {word: place for place, word in reversed(list(enumerate(given.word_ids(row)))) if word is not None}
            firsts.append(torch.tensor([0, *(found.get(place, 0) for place in range(len(words)))]))
            shapes.append(torch.tensor([ROOT_SHAPE, *map(shape, words)]))
        rows = [torch.tensor(row) for row in given["input_ids"]]
        return Read(
            pad_sequence(rows, batch_first=True, padding_value=self.pieces.pad_token_id),
            pad_sequence([torch.ones_like(row) for row in rows], batch_first=True),
            pad_sequence(firsts, batch_first=True),
            pad_sequence(shapes, batch_first=True),
            pad_sequence([torch.arange(len(row)) > 0 for row in firsts], batch_first=True),
        )

    def loss(self, batch: Sequence[Span]) -> Tensor:
        """How far off heads, labels and tags are."""
        read = self.read([[token.text for token in sentence] for sentence in batch])
        labels = {label: number for number, label in enumerate(self.targets.labels)}
        tags = {tag: number for number, tag in enumerate(self.targets.tags)}
        gold = torch.full((3, *read.words.shape), UNTOLD)
        for row, sentence in enumerate(batch):
            for place, token in enumerate(sentence, 1):
                head = token.head.i - sentence.start + 1 if token.head.i != token.i else 0
                gold[:, row, place] = torch.tensor([head, labels[token.dep_], tags[tag_of(token)]])
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.network(read, gold[0].clamp(min=0))
        parts = [
            nn.functional.cross_entropy(given.flatten(0, 1), told.flatten())
            for given, told in zip(scores, gold, strict=True)
        ]
        return parts[0] + parts[1] + TAG_WEIGHT * parts[2]

    def save(self, folder: Path) -> None:
        """Write the weights and the targets."""
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(self.network.state_dict(), folder / WEIGHTS)
        known = {"labels": self.targets.labels, "tags": self.targets.tags}
        (folder / TARGETS).write_text(json.dumps(known), encoding="utf-8")


def load(encoder: Path, folder: Path) -> Teacher:
    """A teacher that has been saved."""
    known = json.loads((folder / TARGETS).read_text(encoding="utf-8"))
    teacher = Teacher(encoder, Targets(known["labels"], known["tags"]))
    teacher.network.load_state_dict(torch.load(folder / WEIGHTS))
    return teacher


def teach(encoder: Path, rounds: Sequence[Sequence[Doc]], told: Callable[[str], None]) -> Teacher:
    """Fine-tune an encoder on the treebanks; ``rounds`` holds them anew for each pass, with other noise."""
    torch.manual_seed(0)
    rng = random.Random(0)
    words = [token for docs in rounds for doc in docs for token in doc]
    labels, tags = sorted({token.dep_ for token in words}), sorted({tag_of(token) for token in words})
    teacher = Teacher(encoder, Targets(labels, tags))
    batches = list[list[Span]]()
    for docs in rounds:
        made = list(in_batches((s for doc in docs for s in doc.sents if len(s) < LONGEST), PIECES))
        rng.shuffle(made)
        batches += made
    optimizer = _optimizer(teacher.network)
    steps, warm = len(batches), int(WARM_UP * len(batches))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, (steps - step) / (steps - warm))
    )
    for step, batch in enumerate(batches):
        teacher.network.train()
        loss = teacher.loss(batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(teacher.network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            told(f"step {step} of {steps}: loss {loss.item():.2f}")
    return teacher


def _optimizer(network: Network) -> torch.optim.Optimizer:
    own = [weight for name, weight in network.named_parameters() if not name.startswith("encoder")]
    encoder = [weight for weight in network.encoder.parameters() if weight.requires_grad]
    groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": own, "lr": RATE}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)


def shape(word: str) -> int:
    """How a word is written: small, with a capital, in capitals, with figures. The encoder knows no case."""
    if any(map(str.isdigit, word)):
        return 3
    return 2 if word.isupper() and len(word) > 1 else int(word[:1].isupper())


def attachment(teacher: Teacher, docs: Iterable[Doc]) -> tuple[float, float]:
    """UAS and LAS in percent, with gold tokens and without punctuation."""
    count = right = named = 0
    for batch in in_batches((sentence for doc in docs for sentence in doc.sents), 4 * PIECES):
        found = teacher.parse([[token.text for token in sentence] for sentence in batch])
        for sentence, parsed in zip(batch, found, strict=True):
            for token, head, label in zip(sentence, parsed.heads, parsed.labels, strict=True):
                if token.pos_ != "PUNCT":
                    same = token.head.i - sentence.start == head
                    count, right, named = count + 1, right + same, named + (same and token.dep_ == label)
    return 100 * right / count, 100 * named / count
