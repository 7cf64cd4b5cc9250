"""Designs and blocks read from nodes as the library reads them: of this version, with the shipped blocks put in."""

from __future__ import annotations

import functools

from kit.library.blocks import Blocks
from kit.library.expanded import told_in
from kit.library.folders import find_assets
from kit.library.templates_file import read_block, read_template, template_grammar
from kit.library.versions import brought_up_to_date
from kit.model.blocks import Block
from kit.model.template import Template
from kit.problems import Problem
from kit.records.grammar import Grammar
from kit.records.nodes import Node
from tests.workshop import shipped


@functools.cache
def grammar() -> Grammar:
    """Return the grammar of designs with the names of the shipped library."""
    library = shipped()
    campaign = library.campaign
    names = campaign.palette, campaign.type_scale, library.pictures, library.languages, library.blocks
    return template_grammar(*names, campaign.own_logos)


@functools.cache
def blocks() -> Blocks:
    """Return the shipped blocks."""
    files, _ = find_assets()
    return Blocks(files.under("blocks"), lambda node: read_block(node, grammar()), grammar())


def read_design(node: Node) -> tuple[Template | None, tuple[Problem, ...]]:
    """Return the design of a node, and its problems."""
    expanded = blocks().expanded(brought_up_to_date(node))
    template, found = read_template(expanded.node, grammar())
    return template, (*expanded.problems, *told_in(node.file, found, expanded))


def read_a_block(node: Node) -> tuple[Block | None, tuple[Problem, ...]]:
    """Return the block of a node, and its problems."""
    expanded = blocks().expanded(brought_up_to_date(node))
    block, found = read_block(expanded.node, grammar())
    return block, (*expanded.problems, *told_in(node.file, found, expanded))
