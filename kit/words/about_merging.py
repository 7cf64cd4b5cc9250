"""Sentences about tables of groups, their columns and rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    # ---- the command
    "merge-usage": Words(
        "A merge needs a kit and a table.",
        "Type: awareness-kit merge KIT GROUPS.csv -o DIR. `awareness-kit merge --template GROUPS.csv` makes a table to "
        "start from.",
    ),
    "merged": Words("{made:# row was|# rows were} made{unchanged}{left_out}. See {report}."),
    "merged.unchanged": Words(", {count:# was|# were} there already"),
    "merged.left-out": Words(", {count:# was|# were} left out"),
    "merged.nothing": Words(""),
    "stopped.merge": Words(
        "Stopped. Every file that is there is whole, and what was made is noted.",
        "Type the same command again to go on.",
    ),
    "stopped.one-file": Words("Stopped. The file of all rows was not written."),
    "checked-row": Words("checked: {group}{left}"),
    "made-row": Words("{group}{left}"),
    "time-left": Words(", about {count:# minute|# minutes} left"),
    "time-left.soon": Words(", less than a minute left"),
    "time-left.hours": Words(", about {count:# hour|# hours} left"),
    # ---- a cluster
    "cluster-extra": Words(
        "To work on a cluster the program needs the package distributed, which is not installed.",
        "Type: pip install 'awareness-kit[cluster]'",
    ),
    "cluster-silent": Words(
        "No scheduler of a Dask cluster answers at {address}.",
        "Write its address as it says it when it starts, for example tcp://10.0.0.5:8786.",
    ),
    "cluster-empty": Words("The cluster at {address} has no workers.", "Start some, and try again."),
    "cluster-program": Words(
        "The worker {worker} has version {other} of this program, and this computer has {version}.",
        "Install the same version everywhere, so that all files are alike.",
    ),
    "cluster-program.none": Words(
        "The worker {worker} cannot run this program.", "Install version {version} of awareness-kit there."
    ),
    "cluster-folder": Words(
        "The worker {worker} does not see {missing}.",
        "All computers of a cluster need the same disk: put the kit, the table, its pictures and the folder for the "
        "pieces there.",
    ),
    "cluster-one-file": Words(
        "With --one-file all rows are put together on this computer, so no cluster can help.",
        "Leave out --one-file, or --cluster.",
    ),
    # ---- the table
    "too-large.table": Words("{name} is too large for a table of groups.", "Divide it into several tables."),
    "unreadable-sheet": Words(
        "{name} cannot be read as a spreadsheet. It may be damaged, or locked with a password.",
        "Save it as .xlsx, .ods or .csv in your spreadsheet program, without a password.",
    ),
    "no-headings": Words(
        "{name} has no row of headings that says what its columns are.",
        "Write headings such as Name, Phone or Venue over the columns. `awareness-kit merge --template FILE` makes a "
        "table with all of them.",
        window="Write headings such as Name, Phone or Venue over the columns, and save the table.",
    ),
    "no-headings.foreign": Words(
        "{name} is a picture or a document and not a table, whatever its name says.",
        "Choose the table itself, as your spreadsheet program saves it.",
    ),
    "no-headings.empty": Words("{name} is empty.", "Choose another table, or save this one again."),
    "no-rows": Words(
        "{name} has no such rows: there is nothing below its headings, or nothing in the rows of --rows.",
        "Fill in a row for each group, and save the table.",
    ),
    "table-changed": Words(
        "The headings of {name} are not the same as before.", "Read the table again, and look at its columns."
    ),
    "table-sheets": Words(
        "Of {name} only the sheet “{sheet}” is read. There are groups on {others} as well.",
        "Put all groups on one sheet, or save each sheet as a table of its own.",
    ),
    "table-encoding.guessed": Words(
        "{name} does not say how its letters are stored. It was read as {encoding}, so that you see “{shown}”.",
        "If this is wrong, add --encoding {other}, or save the table as “CSV UTF-8”.",
    ),
    "table-encoding.wrong": Words(
        "{name} cannot be read as {encoding}.",
        "Leave out --encoding, or save the table as “CSV UTF-8”.",
        window="Choose the table again, or save it as “CSV UTF-8”.",
    ),
    # ---- columns
    "column-unused": Words(
        "The column “{heading}” is not used, because it is not clear what it says.",
        "If it is about the group, say what it is with --column, for example --column '{heading}=group.phone'. If it "
        "is not, --column '{heading}=' ends this message.",
    ),
    "column-unused.untitled": Words(
        "Column {number} is not used, because it has no heading.", "Write over it what it says, for example Phone."
    ),
    "column-unused.twice": Words(
        "The column “{heading}” is not used, because “{first}” says the same.",
        'Take one out, or add --column "{heading}=FIELD" to say what it is.',
    ),
    "column-missing": Words(
        "No column of {name} says what each group is called, so all rows are made for “{group}”.",
        "Write Name over the column of their names.",
    ),
    "same-for-all": Words(
        "No column of the table says these, so the pieces of every group say the same: {said:, }.",
        "Where groups differ in one of them, add a column for it to the table, such as Address or Website.",
    ),
    "same-for-all.strapline": Words("line under the name “{text}”"),
    "same-for-all.phone": Words("phone “{text}”"),
    "same-for-all.email": Words("email “{text}”"),
    "same-for-all.website": Words("website “{text}”"),
    "same-for-all.address": Words("address “{text}”"),
    "same-for-all.venue": Words("venue “{text}”"),
    "same-for-all.logo": Words("description of the logo “{text}”"),
    "same-for-all.other": Words("“{text}”"),
    "column-unknown": Words("There is no column “{heading}” in {name}.", "There are: {known:, }."),
    "column-field": Words(
        "“{field}” is not something that a kit says.",
        "Write it as in a kit file, for example group.phone, events[0].venue or messages.",
    ),
    # ---- rows
    "row-name": Words("{group} (row {row})"),
    "row-name.unnamed": Words("Row {row}"),
    "of-row": Words("{name}: {message}"),
    "of-row.same": Words("{name}, and {count:# other row|# other rows}: {message}"),
    "of-row.alike": Words("{name}: {message} It is much the same in {count:# other row|# other rows}."),
    "row-unreadable.quotes": Words(
        "Its quotation marks are not in pairs, so it is not clear where its cells end.",
        "Look at the row in a spreadsheet program and save it again.",
    ),
    "row-unreadable.unclosed": Words(
        "A quotation mark is opened in it and not closed, so nothing after it can be read.",
        "Close it, or look at the table in a spreadsheet program and save it again.",
    ),
    "row-gone": Words("Row {row} is not in {name} any more.", "Read the table again."),
    "row-example": Words(
        "The row is still the example of the empty table, whose details are made up, so it is left out.",
        "Delete the row from the table, or write a group of yours over it.",
    ),
    "row-campaign": Words(
        "The row is of another campaign than the rows before it, so it cannot be in one file with them.",
        "Make the rows of each campaign by themselves, or leave out --one-file.",
        window="Make a file for each piece, or a table for each campaign.",
    ),
    "row-ended": Words(
        "The program was ended by the system while it made this row, twice.",
        "Perhaps its logo or photo is very large. Try smaller pictures.",
    ),
    "row-without-event": Words(
        "All columns of {field} are empty in the row, so its pieces say nothing of it.",
        "If there is one, fill it in in the table.",
    ),
    "row-without-event.pieces": Words(
        "The row has no event, so {pieces} {pieces:is|are} not made for it.",
        "If there is one, fill it in in the table.",
    ),
    # ---- cells
    "unknown-language.cell": Words("There is no language called “{id}” here.", "{guess}There are: {known:, }."),
    "cell-empty.group": Words("The row does not name the group.", "Fill it in in the table, or delete the row."),
    "cell-empty.piece": Words("{template} needs {field}, and the row has none.", "Fill it in in the table."),
    "cell-empty.piece-several": Words(
        "{pieces} {pieces:needs|need} {field}, and the row has none.", "Fill it in in the table."
    ),
    "cell-empty.event-several": Words(
        "{pieces} {pieces:announces|announce} an event, and the row has none.",
        "Fill it in in the table. A group without an event gets only the pieces that need none.",
    ),
    "cell-empty.event": Words(
        "{template} announces an event, and the row has none.",
        "Fill it in in the table. A group without an event gets only the pieces that need none.",
    ),
    "cell-broken": Words(
        "{Field} is “{text}”, an error of the spreadsheet.", "Put it right in the table, and save it again."
    ),
    "cell-lost.phone": Words(
        "{Field} is “{text}”: the spreadsheet has shortened it, so its last digits are lost.",
        "Make the column text in your spreadsheet program, and type the number again.",
    ),
    "cell-meant.phone": Words("{Field}, “{text}” in the table, is read as {meant}."),
    "cell-meant.date": Words("{Field}, “{text}” in the table, is read as {meant}."),
    "cell-meant.time": Words("{Field}, “{text}” in the table, is read as {meant}."),
    "cell-file.missing": Words(
        "There is no file “{file}” beside the table.",
        "Put it into the folder of the table, or one inside it, and write its name with capitals and ending.",
    ),
    "cell-file.close": Words(
        "There is no file “{file}” beside the table.",
        "Did you mean “{meant}”? Write its name with capitals and ending.",
    ),
    "cell-file.outside": Words(
        "The file “{file}” is not in the folder of the table.",
        "Put it there, or into a folder inside it, and write its name as logos/little-oaks.png.",
    ),
    "cell-file.no-file": Words("“{file}” is not a picture but a folder or a device.", "Write the name of the picture."),
    # ---- files
    "file-exists.merge": Words(
        "There is already a file called {name} in {folder}, and it is not from this merge.",
        "Choose another folder with -o, move that file away, or add --force to replace it.",
        window="Choose another folder, or move that file away.",
    ),
}
