"""Proofs: a template with everything that groups do to it, on one contact sheet.

trials     a template laid out from every case        pages, sheets, problems
grey       pages and pictures without their colours   pages, pictures
outlines   the boxes of a template's elements         shapes over a page
grid       how many cases go on a sheet, how large    numbers
captions   what is said of a case, set in type        blocks
contact    cases placed on sheets                     sheets
make       all of it, to the bytes of a PDF           bytes, problems
write      proofs of templates and folders            files
"""
