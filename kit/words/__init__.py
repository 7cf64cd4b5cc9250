"""Every sentence that a problem is told in: one catalogue, made into words only where somebody reads them.

saying       a problem, or a phrase inside one, in the words of one edge: command line, window, notes for staff
filling      values into a sentence: plurals, lists, dates, numbers
fields       what the fields of a kit are called
catalogue    all sentences by name; the modules beside it hold them, one for each trade
"""
