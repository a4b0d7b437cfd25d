"""Reads a site's dcat.jsonld as a graph and fails where it is not what DCAT has it to be.

Another author's library tells which terms there are; names of this program's own are not asked.
Usage: catalogue.py SITE
"""

import hashlib
import pathlib
import sys

import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, RDFS, XSD

SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
TERMS = {str(space): space for space in (DCAT, DCTERMS, FOAF)}
# Properties whose range is no text: DCMI Metadata Terms, DCAT, SPDX.
RANGES = {DCTERMS.language: DCTERMS.LinguisticSystem, DCTERMS.rights: DCTERMS.RightsStatement,
          DCTERMS.publisher: FOAF.Organization, DCAT.dataset: DCAT.Dataset,
          DCAT.distribution: DCAT.Distribution, SPDX.checksum: SPDX.Checksum}
TYPES = {DCTERMS.issued: XSD.date, DCTERMS.modified: XSD.date,
         DCAT.byteSize: XSD.nonNegativeInteger, SPDX.checksumValue: XSD.hexBinary}
NEEDED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.publisher, DCAT.dataset),
    DCAT.Dataset: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.distribution),
    DCAT.Distribution: (DCAT.downloadURL, DCAT.mediaType, DCAT.byteSize, SPDX.checksum),
    DCTERMS.RightsStatement: (RDFS.label,),
}


class Catalogue:
    """The graph of a catalogue beside the files that it describes."""

    def __init__(self, folder):
        self.folder, self.faults = folder, []
        self.graph = rdflib.Graph().parse(folder / "dcat.jsonld", format="json-ld")

    def fault(self, words):
        self.faults.append(f"dcat.jsonld: {words}")

    def check(self):
        self.check_terms()
        self.check_values()
        for kind, needed in NEEDED.items():
            things = set(self.graph.subjects(RDF.type, kind))
            if not things:
                self.fault(f"no {kind.n3()}")
            for thing in things:
                for term in needed:
                    if not list(self.graph.objects(thing, term)):
                        self.fault(f"{thing} has no {term.n3()}")
        for thing in self.graph.subjects(RDF.type, DCAT.Distribution):
            self.check_file(thing)

    def check_terms(self):
        """Every class and property of a closed vocabulary is one of it."""
        named = set(self.graph.predicates()) | set(self.graph.objects(None, RDF.type))
        for term in named:
            for space, vocabulary in TERMS.items():
                name = str(term).removeprefix(space)
                # `in` asks by name; to go through a namespace does not end.
                if str(term).startswith(space) and name not in vocabulary.__annotations__:
                    self.fault(f"there is no {term.n3()}")

    def check_values(self):
        """What has to be a thing of its own is one of the right class, texts are of their types."""
        for term, kind in RANGES.items():
            for value in self.graph.objects(None, term):
                if (value, RDF.type, kind) not in self.graph:
                    self.fault(f"{term.n3()} {value.n3()} is no {kind.n3()}")
        for term, kind in TYPES.items():
            for value in self.graph.objects(None, term):
                if getattr(value, "datatype", None) != kind:
                    self.fault(f"{term.n3()} {value.n3()} is no {kind.n3()}")

    def check_file(self, thing):
        """A file weighs what is told, and has the checksum that is told."""
        content = (self.folder / str(thing).rpartition("/")[2]).read_bytes()
        size = self.graph.value(thing, DCAT.byteSize)
        checksum = self.graph.value(thing, SPDX.checksum)
        if size is None or checksum is None:
            return
        told = (int(size), str(self.graph.value(checksum, SPDX.checksumValue)).lower())
        if told != (len(content), hashlib.sha256(content).hexdigest()):
            self.fault(f"another {thing}")
        algorithm = self.graph.value(checksum, SPDX.algorithm)
        if algorithm != SPDX.checksumAlgorithm_sha256:
            self.fault(f"{thing}: another sort of checksum, {algorithm}")


def main():
    catalogue = Catalogue(pathlib.Path(sys.argv[1]) / "dannye")
    catalogue.check()
    for words in catalogue.faults:
        print(words)
    print(f"{len(catalogue.graph)} statements, {len(catalogue.faults)} faults")
    sys.exit(1 if catalogue.faults else 0)


if __name__ == "__main__":
    main()
