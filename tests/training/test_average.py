"""The mean of two pipelines."""

import numpy
import spacy
from spacy.lang.en import English
from spacy.tokens import Doc
from spacy.training import Example

from claimgraph.training.average import average


def tagger(seed):
    spacy.util.fix_random_seed(seed)
    nlp = English()
    nlp.add_pipe("tagger")
    doc = Doc(nlp.vocab, words=["Ann", "sings"], tags=["NNP", "VBZ"])
    nlp.initialize(lambda: [Example(Doc(nlp.vocab, words=["Ann", "sings"]), doc)])
    return nlp


def weights(nlp):
    nodes = nlp.get_pipe("tagger").model.walk()
    return [node.get_param(name) for node in nodes for name in node.param_names if node.has_param(name)]


def test_weights_are_half_of_each(tmp_path):
    one, other = tagger(1), tagger(2)
    for name, nlp in (("one", one), ("other", other)):
        nlp.to_disk(tmp_path / name)
    mean = spacy.load(average(tmp_path / "one", tmp_path / "other", tmp_path / "new" / "mean"))
    for found, first, second in zip(weights(mean), weights(one), weights(other), strict=True):
        numpy.testing.assert_allclose(found, (first + second) / 2, rtol=1e-5)
