"""The attribution of an article in the forms that people and machines read; each a function of one record."""

from transforms.credit.bibliography import bibtex, csl
from transforms.credit.formats import FORMATS, credit_as
from transforms.credit.linked_data import json_ld
from transforms.credit.markup import html
from transforms.credit.plain import markdown, text

__all__ = ["FORMATS", "bibtex", "credit_as", "csl", "html", "json_ld", "markdown", "text"]
