<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>1 thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix.</source>
        <translation>
            <numerusform>1 thing to fix.</numerusform>
            <numerusform>%n things to fix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>1 thing worth a look</numerusform>
            <numerusform>%n things worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything can be used, with %n thing(s) worth a look.</source>
        <translation>
            <numerusform>Everything can be used, with 1 thing worth a look.</numerusform>
            <numerusform>Everything can be used, with %n things worth a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>%n thing worth a look</numerusform>
            <numerusform>%n things worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignProblems</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong with the designs</source>
        <translation>
            <numerusform>One thing is wrong with the designs</numerusform>
            <numerusform>%n things are wrong with the designs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Export %n piece(s)</source>
        <translation>
            <numerusform>Export one piece</numerusform>
            <numerusform>Export %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>Show all %n of them</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message numerus="yes">
        <source>There is room for %n letter(s) here; what came after them was left out.</source>
        <translation>
            <numerusform>There is room for one letter here; what came after it was left out.</numerusform>
            <numerusform>There is room for %n letters here; what came after them was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Make the pieces of %n branch(es)</source>
        <translation>
            <numerusform>Make the pieces of one branch</numerusform>
            <numerusform>Make the pieces of %n branches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageReasons</name>
    <message numerus="yes">
        <source>not shown: beside the event there is room for %n message(s) only</source>
        <translation>
            <numerusform>not shown: beside the event there is room for one message only</numerusform>
            <numerusform>not shown: beside the event there is room for %n messages only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not shown: there is room for %n message(s) only</source>
        <translation>
            <numerusform>not shown: there is room for one message only</numerusform>
            <numerusform>not shown: there is room for %n messages only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPacks</name>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotReplaced</name>
    <message numerus="yes">
        <source>%n file(s) in that folder are still the old ones.</source>
        <translation>
            <numerusform>One file in that folder is still the old one.</numerusform>
            <numerusform>%n files in that folder are still the old ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n old file(s)</source>
        <translation>
            <numerusform>Replace the old file</numerusform>
            <numerusform>Replace %n old files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n small note(s)</source>
        <translation>
            <numerusform>1 small note</numerusform>
            <numerusform>%n small notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesPanel</name>
    <message numerus="yes">
        <source>%n piece(s) are chosen.</source>
        <translation>
            <numerusform>One piece is chosen.</numerusform>
            <numerusform>%n pieces are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n side(s) of paper</source>
        <translation>
            <numerusform>One side of paper</numerusform>
            <numerusform>%n sides of paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>Show all %n of them</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need to fix %n thing(s) before every piece can be made.</source>
        <translation>
            <numerusform>You need to fix one thing before every piece can be made.</numerusform>
            <numerusform>You need to fix %n things before every piece can be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n branch(es) were left out:</source>
        <translation>
            <numerusform>One branch was left out:</numerusform>
            <numerusform>%n branches were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) are left.</source>
        <translation>
            <numerusform>About an hour is left.</numerusform>
            <numerusform>About %n hours are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) are left.</source>
        <translation>
            <numerusform>About a minute is left.</numerusform>
            <numerusform>About %n minutes are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The pieces of %n branch(es) were made.</source>
        <translation>
            <numerusform>Done. The pieces of one branch were made.</numerusform>
            <numerusform>Done. The pieces of %n branches were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n branch(es) are finished, and their files are whole.</source>
        <translation>
            <numerusform>Stopped. One branch is finished, and its files are whole.</numerusform>
            <numerusform>Stopped. %n branches are finished, and their files are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n branch(es) were there already.</source>
        <translation>
            <numerusform>Those of one branch were there already.</numerusform>
            <numerusform>Those of %n branches were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n file(s) that were there before were replaced.</source>
        <translation>
            <numerusform>One file that was there before was replaced.</numerusform>
            <numerusform>%n files that were there before were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were made.</source>
        <translation>
            <numerusform>One file was made.</numerusform>
            <numerusform>%n files were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were not made.</source>
        <translation>
            <numerusform>One piece was not made.</numerusform>
            <numerusform>%n pieces were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n file(s) were made.</source>
        <translation>
            <numerusform>Done. One file was made.</numerusform>
            <numerusform>Done. %n files were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%n branch(es) will be left out:</source>
        <translation>
            <numerusform>One branch will be left out:</numerusform>
            <numerusform>%n branches will be left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: the pieces of %n branch(es) can be made.</source>
        <translation>
            <numerusform>All is well: the pieces of one branch can be made.</numerusform>
            <numerusform>All is well: the pieces of %n branches can be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at the branches… %n so far.</source>
        <translation>
            <numerusform>Looking at the branches… one so far.</numerusform>
            <numerusform>Looking at the branches… %n so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pieces of %n branch(es) can be made.</source>
        <translation>
            <numerusform>The pieces of one branch can be made.</numerusform>
            <numerusform>The pieces of %n branches can be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThankYouPanel</name>
    <message numerus="yes">
        <source>Only the first %n name(s) are taken.</source>
        <translation>
            <numerusform>Only the first name is taken.</numerusform>
            <numerusform>Only the first %n names are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counting</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>one block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour profile(s)</source>
        <translation>
            <numerusform>one colour profile</numerusform>
            <numerusform>%n colour profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>one colour</numerusform>
            <numerusform>%n colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n design(s)</source>
        <translation>
            <numerusform>one design</numerusform>
            <numerusform>%n designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of the week</source>
        <translation>
            <numerusform>one detail of the week</numerusform>
            <numerusform>%n details of the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>one language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo(s)</source>
        <translation>
            <numerusform>one logo</numerusform>
            <numerusform>%n logos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>one message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>one partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>one picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text style(s)</source>
        <translation>
            <numerusform>one text style</numerusform>
            <numerusform>%n text styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you(s)</source>
        <translation>
            <numerusform>one thank-you</numerusform>
            <numerusform>%n thank-yous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typeface(s)</source>
        <translation>
            <numerusform>one typeface</numerusform>
            <numerusform>%n typefaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sign</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>One thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
</context>
</TS>
