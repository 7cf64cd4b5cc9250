<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About awareness-kit</source>
        <translation>Ynghylch awareness-kit</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Each belongs to its makers and comes under its own licence. Click on a name to read it.</source>
        <translation>Ei wneuthurwyr biau pob un, a daw o dan ei drwydded ei hun. Cliciwch ar enw i’w darllen.</translation>
    </message>
    <message>
        <source>Free to use in anything you make, under the SIL Open Font License.</source>
        <translation>Am ddim i’w defnyddio mewn unrhyw beth rydych yn ei wneud, dan y SIL Open Font License.</translation>
    </message>
    <message>
        <source>Free to use, change and pass on, under the MIT licence.</source>
        <translation>Am ddim i’w defnyddio, ei newid a’i phasio ymlaen, dan drwydded MIT.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>Posters and leaflets with your group’s own name, event and logo. Nothing leaves this computer.</source>
        <translation>Posteri a thaflenni gydag enw, digwyddiad a logo eich grŵp eich hun. Does dim byd yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The Welsh of this window has not been checked by a Welsh speaker yet. What it says to campaign staff about their files is in English.</source>
        <translation>Dyw’r Gymraeg yn y ffenestr hon ddim wedi’i gwirio gan siaradwr Cymraeg eto. Yn Saesneg mae’r hyn mae’n ei ddweud wrth staff yr ymgyrch am eu ffeiliau.</translation>
    </message>
    <message>
        <source>The typefaces</source>
        <translation>Y ffurfdeipiau</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Y rhaglen hon</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Fersiwn {0}</translation>
    </message>
    <message>
        <source>What else it is made with</source>
        <translation>Beth arall sydd ynddi</translation>
    </message>
</context>
<context>
    <name>BeforePrinting</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Print “{0}”</source>
        <translation>Argraffu “{0}”</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>A line about it</source>
        <translation>Llinell amdani</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>As in the first kit. Change it if this branch has its own.</source>
        <translation>Fel yn y pecyn cyntaf. Newidiwch hi os oes gan y gangen hon ei gwefan ei hun.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>Duplicate for another branch</source>
        <translation>Dyblygu ar gyfer cangen arall</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Keep the names in the thank-you</source>
        <translation>Cadw’r enwau yn y diolch</translation>
    </message>
    <message>
        <source>Name of the other branch</source>
        <translation>Enw’r gangen arall</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>The copy has the same messages, pieces and logos. Say who the other branch is: what branches often share is here already, and what you leave empty can be filled in later.</source>
        <translation>Mae gan y copi yr un negeseuon, darnau a logos. Dywedwch pwy yw’r gangen arall: mae’r hyn y mae canghennau’n ei rannu’n aml yma’n barod, a gellir llenwi’n nes ymlaen yr hyn a adewch yn wag.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Your own photo is not copied.</source>
        <translation>Nid yw eich ffotograff eich hun yn cael ei gopïo.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Read on</source>
        <translation>Darllen ymlaen</translation>
    </message>
</context>
<context>
    <name>CampaignDialog</name>
    <message>
        <source>A kit has the name, dates and designs of one campaign.</source>
        <translation>Mae gan becyn enw, dyddiadau a dyluniadau un ymgyrch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Start the kit</source>
        <translation>Dechrau’r pecyn</translation>
    </message>
    <message>
        <source>Which campaign is this kit for?</source>
        <translation>Ar gyfer pa ymgyrch mae’r pecyn hwn?</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Open {0}</source>
        <translation>Agor {0}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>does dim modd ei ddarllen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>1 peth i’w gywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix.</source>
        <translation>
            <numerusform>%n o bethau i’w cywiro.</numerusform>
            <numerusform>1 peth i’w gywiro.</numerusform>
            <numerusform>%n o bethau i’w cywiro.</numerusform>
            <numerusform>%n o bethau i’w cywiro.</numerusform>
            <numerusform>%n o bethau i’w cywiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>%n o bethau gwerth golwg</numerusform>
            <numerusform>1 peth gwerth golwg</numerusform>
            <numerusform>%n o bethau gwerth golwg</numerusform>
            <numerusform>%n o bethau gwerth golwg</numerusform>
            <numerusform>%n o bethau gwerth golwg</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Gwirio eto</translation>
    </message>
    <message>
        <source>Check my designs</source>
        <translation>Gwirio fy nyluniadau</translation>
    </message>
    <message>
        <source>Checks every file in a folder of designs, and shows where each problem is.</source>
        <translation>Mae’n gwirio pob ffeil mewn ffolder o ddyluniadau, ac yn dangos ble mae pob problem.</translation>
    </message>
    <message numerus="yes">
        <source>Everything can be used, with %n thing(s) worth a look.</source>
        <translation>
            <numerusform>Gellir defnyddio popeth, gyda %n o bethau gwerth golwg.</numerusform>
            <numerusform>Gellir defnyddio popeth, gydag 1 peth gwerth golwg.</numerusform>
            <numerusform>Gellir defnyddio popeth, gyda %n o bethau gwerth golwg.</numerusform>
            <numerusform>Gellir defnyddio popeth, gyda %n o bethau gwerth golwg.</numerusform>
            <numerusform>Gellir defnyddio popeth, gyda %n o bethau gwerth golwg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no problems in this folder.</source>
        <translation>Does dim problemau yn y ffolder hon.</translation>
    </message>
    <message>
        <source>You have no designs yet. Start with “New design…”, and check it here.</source>
        <translation>Does gennych chi ddim dyluniadau eto. Dechreuwch gyda “Dyluniad newydd…”, a’i wirio yma.</translation>
    </message>
    <message>
        <source>{0}, and {1}.</source>
        <translation>{0}, a hefyd {1}.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Column {0}</source>
        <translation>Colofn {0}</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>Er enghraifft: {0}</translation>
    </message>
    <message>
        <source>Is this what each column says? If not, choose what it is.</source>
        <translation>Ai dyma mae pob colofn yn ei ddweud? Os nad e, dewiswch beth yw hi.</translation>
    </message>
    <message>
        <source>The table does not say how its letters are stored. Do these words of it look &amp;right?</source>
        <translation>Dyw’r tabl ddim yn dweud sut mae ei lythrennau wedi’u cadw. Ydy’r geiriau hyn ohono’n edrych yn &amp;iawn?</translation>
    </message>
    <message>
        <source>What each column says</source>
        <translation>Beth mae pob colofn yn ei ddweud</translation>
    </message>
    <message>
        <source>What the column {0} says</source>
        <translation>Beth mae’r golofn {0} yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>1 peth i’w gywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>%n o bethau gwerth golwg</numerusform>
            <numerusform>1 peth gwerth golwg</numerusform>
            <numerusform>%n o bethau gwerth golwg</numerusform>
            <numerusform>%n o bethau gwerth golwg</numerusform>
            <numerusform>%n o bethau gwerth golwg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>Dewis y dyddiad o galendr</translation>
    </message>
</context>
<context>
    <name>DesignProblems</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong with the designs</source>
        <translation>
            <numerusform>Mae %n o bethau o’u lle ar y dyluniadau</numerusform>
            <numerusform>Mae 1 peth o’i le ar y dyluniadau</numerusform>
            <numerusform>Mae %n o bethau o’u lle ar y dyluniadau</numerusform>
            <numerusform>Mae %n o bethau o’u lle ar y dyluniadau</numerusform>
            <numerusform>Mae %n o bethau o’u lle ar y dyluniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Cuddio’r manylion</translation>
    </message>
    <message>
        <source>It cannot be shown yet.</source>
        <translation>Does dim modd ei ddangos eto.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Agor y ffeil</translation>
    </message>
    <message>
        <source>Open the file at this line</source>
        <translation>Agor y ffeil ar y llinell hon</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Dangos y ffolder</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Dangos beth sydd o’i le</translation>
    </message>
    <message>
        <source>The folders of designs</source>
        <translation>Y ffolderi dyluniadau</translation>
    </message>
    <message>
        <source>The last good version is shown.</source>
        <translation>Y fersiwn dda ddiwethaf sydd i’w gweld.</translation>
    </message>
    <message>
        <source>The next problem</source>
        <translation>Y broblem nesaf</translation>
    </message>
    <message>
        <source>The one that it would replace is shown.</source>
        <translation>Yr un y byddai’n cymryd ei le sydd i’w weld.</translation>
    </message>
    <message>
        <source>The problem before</source>
        <translation>Y broblem flaenorol</translation>
    </message>
    <message>
        <source>What is wrong with the designs</source>
        <translation>Beth sydd o’i le ar y dyluniadau</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, llinell {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}</source>
        <translation>{0}, llinell {1}, colofn {2}</translation>
    </message>
</context>
<context>
    <name>Designing</name>
    <message>
        <source>The guide for staff</source>
        <translation>Y canllaw i staff</translation>
    </message>
    <message>
        <source>{0} could not be opened. It is in {1}</source>
        <translation>Doedd dim modd agor {0}. Mae yn {1}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Adds a logo that was copied.</source>
        <translation>Ychwanegu logo a gopïwyd.</translation>
    </message>
    <message>
        <source>Adds logos from files on this computer.</source>
        <translation>Ychwanegu logos o ffeiliau ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dewis ffeiliau…</translation>
    </message>
    <message>
        <source>From the week…</source>
        <translation>O’r wythnos…</translation>
    </message>
    <message>
        <source>Goes to the logos of the week and of its partners.</source>
        <translation>Mynd i logos yr wythnos a’i phartneriaid.</translation>
    </message>
    <message>
        <source>Or drop them here: SVG, PDF, PNG or JPEG, the larger the better.</source>
        <translation>Neu gollyngwch nhw yma: SVG, PDF, PNG neu JPEG, gorau po fwyaf.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
</context>
<context>
    <name>EditionChoice</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Ffurf</translation>
    </message>
    <message>
        <source>&amp;Size of the letters</source>
        <translation>&amp;Maint y llythrennau</translation>
    </message>
    <message>
        <source>A sentence on each line, with pictures beside them. The words stay as they are.</source>
        <translation>Brawddeg ar bob llinell, gyda lluniau wrth eu hymyl. Mae’r geiriau’n aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>A text file, for screen readers and to send. The preview shows its words.</source>
        <translation>Ffeil destun, ar gyfer darllenwyr sgrin ac i’w hanfon. Mae’r rhagolwg yn dangos ei geiriau.</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Easy read layout</source>
        <translation>Cynllun hawdd ei ddarllen</translation>
    </message>
    <message>
        <source>In large letters, on as many A4 pages as it takes.</source>
        <translation>Mewn llythrennau mawr, ar gynifer o dudalennau A4 ag sydd eu hangen.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Pictures to post are always as they were designed.</source>
        <translation>Mae lluniau i’w postio bob amser fel y’u cynlluniwyd.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testun plaen</translation>
    </message>
</context>
<context>
    <name>EventDay</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Yn gorffen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>This is not understood. Type a date such as 8 June 2016.</source>
        <translation>Nid yw hyn yn ddealladwy. Teipiwch ddyddiad fel 8 Mehefin 2016.</translation>
    </message>
    <message>
        <source>This is not understood. Type a time such as 2:30pm.</source>
        <translation>Nid yw hyn yn ddealladwy. Teipiwch amser fel 2:30yp.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>10:30am</source>
        <translation>10:30yb</translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation>12 hanner dydd</translation>
    </message>
    <message>
        <source>Baby and me coffee morning</source>
        <translation>Bore coffi babi a fi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Yn gorffen</translation>
    </message>
    <message>
        <source>Free. No need to book.</source>
        <translation>Am ddim. Dim angen archebu.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da gwybod</translation>
    </message>
    <message>
        <source>Printed as “{0}”</source>
        <translation>Wedi’i argraffu fel “{0}”</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>Web address of the event</source>
        <translation>Cyfeiriad gwe’r digwyddiad</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Ei enw</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble mae e</translation>
    </message>
    <message>
        <source>makes the QR code</source>
        <translation>yn gwneud y cod QR</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gofynnol</translation>
    </message>
    <message>
        <source>typing in date</source>
        <translation>teipio’r dyddiad</translation>
    </message>
    <message>
        <source>typing in event</source>
        <translation>teipio’r digwyddiad</translation>
    </message>
    <message>
        <source>typing in note</source>
        <translation>teipio’r nodyn</translation>
    </message>
    <message>
        <source>typing in time</source>
        <translation>teipio’r amser</translation>
    </message>
    <message>
        <source>typing in venue</source>
        <translation>teipio’r lleoliad</translation>
    </message>
    <message>
        <source>typing in web address</source>
        <translation>teipio’r cyfeiriad gwe</translation>
    </message>
    <message>
        <source>{0} (the year of the week)</source>
        <translation>{0} (blwyddyn yr wythnos)</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Add another event</source>
        <translation>Ychwanegu digwyddiad arall</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>An event without a name</source>
        <translation>Digwyddiad heb enw</translation>
    </message>
    <message>
        <source>Copy the event to the next free day</source>
        <translation>Copïo’r digwyddiad i’r diwrnod rhydd nesaf</translation>
    </message>
    <message>
        <source>If there is none, leave all of this empty.</source>
        <translation>Os nad oes un, gadewch hyn i gyd yn wag.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Pieces show them in the order of their days; those on one day, or without one, in the order of this list.</source>
        <translation>Mae darnau’n eu dangos yn nhrefn eu dyddiau; y rhai ar yr un diwrnod, neu heb ddiwrnod, yn nhrefn y rhestr hon.</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Rhywbeth i edrych arno</translation>
    </message>
    <message>
        <source>Take this event out</source>
        <translation>Tynnu’r digwyddiad hwn allan</translation>
    </message>
    <message>
        <source>The event was taken out.</source>
        <translation>Tynnwyd y digwyddiad allan.</translation>
    </message>
    <message>
        <source>The event “{0}” was taken out.</source>
        <translation>Tynnwyd y digwyddiad “{0}” allan.</translation>
    </message>
    <message>
        <source>The fields below are those of the event in hand. Alt with Up or Down moves it, Delete takes it out.</source>
        <translation>Meysydd y digwyddiad dan sylw sydd isod. Mae Alt gyda’r saeth i fyny neu i lawr yn ei symud, a Delete yn ei dynnu allan.</translation>
    </message>
    <message>
        <source>Your event</source>
        <translation>Eich digwyddiad</translation>
    </message>
    <message>
        <source>Your events</source>
        <translation>Eich digwyddiadau</translation>
    </message>
    <message>
        <source>add event</source>
        <translation>ychwanegu digwyddiad</translation>
    </message>
    <message>
        <source>copy event</source>
        <translation>copïo’r digwyddiad</translation>
    </message>
    <message>
        <source>move event</source>
        <translation>symud y digwyddiad</translation>
    </message>
    <message>
        <source>take out event</source>
        <translation>tynnu’r digwyddiad allan</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>%v of %m</source>
        <translation>%v o %m</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Canslo’r allforio</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Gwirio ac allforio</translation>
    </message>
    <message>
        <source>Choose at least one piece, in the step Pieces.</source>
        <translation>Dewiswch o leiaf un darn, yn y cam Darnau.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message numerus="yes">
        <source>Export %n piece(s)</source>
        <translation>
            <numerusform>Allforio %n o ddarnau</numerusform>
            <numerusform>Allforio 1 darn</numerusform>
            <numerusform>Allforio %n o ddarnau</numerusform>
            <numerusform>Allforio %n o ddarnau</numerusform>
            <numerusform>Allforio %n o ddarnau</numerusform>
        </translation>
    </message>
    <message>
        <source>For a chain of nurseries, or a council</source>
        <translation>Ar gyfer cadwyn o feithrinfeydd, neu gyngor</translation>
    </message>
    <message>
        <source>For people who read differently</source>
        <translation>Ar gyfer pobl sy’n darllen yn wahanol</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Yn paratoi…</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Mae’n wag.</translation>
    </message>
    <message>
        <source>Make these pieces for every branch…</source>
        <translation>Gwneud y darnau hyn ar gyfer pob cangen…</translation>
    </message>
    <message>
        <source>Making “{0}”…</source>
        <translation>Yn gwneud “{0}”…</translation>
    </message>
    <message>
        <source>Pieces to make</source>
        <translation>Darnau i’w gwneud</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Cynnydd yr allforio</translation>
    </message>
    <message>
        <source>See what needs fixing, then make the files.</source>
        <translation>Edrychwch beth sydd angen ei gywiro, yna gwnewch y ffeiliau.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Yn stopio…</translation>
    </message>
    <message>
        <source>Takes a table with a row for each branch.</source>
        <translation>Mae’n cymryd tabl â rhes ar gyfer pob cangen.</translation>
    </message>
    <message>
        <source>The files could not be made: {0}</source>
        <translation>Doedd dim modd gwneud y ffeiliau: {0}</translation>
    </message>
    <message>
        <source>Tick at least one piece to make.</source>
        <translation>Ticiwch o leiaf un darn i’w wneud.</translation>
    </message>
    <message>
        <source>What posters, leaflets and cards are for</source>
        <translation>Ar gyfer beth mae’r posteri, y taflenni a’r cardiau</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>Show all %n of them</source>
        <translation>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Ei ddangos</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Open the file</source>
        <translation>Agor y ffeil</translation>
    </message>
    <message>
        <source>Open the file at this line</source>
        <translation>Agor y ffeil ar y llinell hon</translation>
    </message>
</context>
<context>
    <name>FocusPicture</name>
    <message>
        <source>No point is chosen. Arrow keys choose one.</source>
        <translation>Does dim pwynt wedi’i ddewis. Mae’r bysellau saeth yn dewis un.</translation>
    </message>
    <message>
        <source>What must stay in view</source>
        <translation>Beth sy’n gorfod aros yn y golwg</translation>
    </message>
    <message>
        <source>{0} % from the left, {1} % from the top. Arrow keys move it.</source>
        <translation>{0} % o’r chwith, {1} % o’r top. Mae’r bysellau saeth yn ei symud.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>&amp;Where the files go</source>
        <translation>I &amp;ble mae’r ffeiliau’n mynd</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Dewis ffolder arall</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>I ble mae’r ffeiliau’n mynd</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Brings {0}.</source>
        <translation>Mae’n dod â {0}.</translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>Mynd yn ôl i fersiwn {0}</translation>
    </message>
    <message>
        <source>Hidden, because a folder further up has its own: {0}.</source>
        <translation>Wedi’i guddio, am fod gan ffolder yn uwch i fyny ei un ei hun: {0}.</translation>
    </message>
    <message>
        <source>Make it and open it</source>
        <translation>Ei gwneud a’i hagor</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Nothing in it is used yet. Designs belong in a folder called “templates” inside it.</source>
        <translation>Does dim byd ynddi’n cael ei ddefnyddio eto. Mae dyluniadau’n perthyn mewn ffolder o’r enw “templates” y tu mewn iddi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Replaces {0}.</source>
        <translation>Mae’n cymryd lle {0}.</translation>
    </message>
    <message>
        <source>Set on this computer under the name {0}; it cannot be changed here.</source>
        <translation>Wedi’i gosod ar y cyfrifiadur hwn dan yr enw {0}; does dim modd ei newid yma.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei thynnu allan</translation>
    </message>
    <message>
        <source>This folder does not exist yet. Once you put designs into it, they are used on this computer.</source>
        <translation>Dyw’r ffolder hon ddim yn bod eto. Pan rowch ddyluniadau ynddi, byddan nhw’n cael eu defnyddio ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>This folder is gone. Plug in the disk that it is on, or take it out of the list.</source>
        <translation>Mae’r ffolder hon wedi mynd. Cysylltwch y ddisg y mae arni, neu tynnwch hi o’r rhestr.</translation>
    </message>
</context>
<context>
    <name>FolderWorkDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Looking at every file…</source>
        <translation>Yn edrych ar bob ffeil…</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Pa ffolder</translation>
    </message>
    <message>
        <source>Your own folder</source>
        <translation>Eich ffolder eich hun</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ychwanegu ffolder…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Designs, messages and everything else come from these folders. Where two of them have a file of the same name, the one from the higher folder is used.</source>
        <translation>O’r ffolderi hyn y daw dyluniadau, negeseuon a phopeth arall. Os oes ffeil o’r un enw mewn dwy ohonyn nhw, yr un o’r ffolder uchaf sy’n cael ei defnyddio.</translation>
    </message>
    <message>
        <source>Folders and packs</source>
        <translation>Ffolderi a bwndeli</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Gosod bwndel…</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Yn edrych ar y ffolderi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ei dynnu</translation>
    </message>
    <message>
        <source>Remove the pack “{0}” from this computer?</source>
        <translation>Tynnu’r bwndel “{0}” o’r cyfrifiadur hwn?</translation>
    </message>
    <message>
        <source>What it added will be missing here. You can install it again from its file.</source>
        <translation>Bydd yr hyn a ychwanegodd ar goll yma. Gallwch ei osod eto o’i ffeil.</translation>
    </message>
    <message>
        <source>Which folder of designs?</source>
        <translation>Pa ffolder dyluniadau?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Goes to the step where the files are made.</source>
        <translation>Mynd i’r cam lle mae’r ffeiliau’n cael eu gwneud.</translation>
    </message>
    <message>
        <source>Here: {0}.</source>
        <translation>Yma: {0}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Nesaf: {0}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Size of {name}</source>
        <translation>Maint {name}</translation>
    </message>
    <message>
        <source>Which event {name} shows</source>
        <translation>Pa ddigwyddiad mae {name} yn ei ddangos</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>A line about you</source>
        <translation>Llinell amdanoch chi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>And the same in a second language</source>
        <translation>A’r un peth mewn ail iaith</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Give the name of your group.</source>
        <translation>Rhowch enw eich grŵp.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Language of the pieces</source>
        <translation>Iaith y darnau</translation>
    </message>
    <message>
        <source>Name of your group</source>
        <translation>Enw eich grŵp</translation>
    </message>
    <message>
        <source>None: one language only</source>
        <translation>Dim: un iaith yn unig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Say who you are and what you invite people to. What you leave empty is left out.</source>
        <translation>Dywedwch pwy ydych chi ac i beth rydych yn gwahodd pobl. Bydd yr hyn a adewch yn wag yn cael ei hepgor.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>Eich grŵp</translation>
    </message>
    <message>
        <source>Your group and events</source>
        <translation>Grŵp a digwyddiadau</translation>
    </message>
    <message>
        <source>choose language</source>
        <translation>dewis iaith</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gofynnol</translation>
    </message>
    <message>
        <source>typing in address</source>
        <translation>teipio’r cyfeiriad</translation>
    </message>
    <message>
        <source>typing in email</source>
        <translation>teipio’r e-bost</translation>
    </message>
    <message>
        <source>typing in line about you</source>
        <translation>teipio’r llinell amdanoch chi</translation>
    </message>
    <message>
        <source>typing in name</source>
        <translation>teipio’r enw</translation>
    </message>
    <message>
        <source>typing in phone</source>
        <translation>teipio’r ffôn</translation>
    </message>
    <message>
        <source>typing in website</source>
        <translation>teipio’r wefan</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Dod o hyd i’r nesaf</translation>
    </message>
    <message>
        <source>Find words here</source>
        <translation>Chwilio am eiriau yma</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heb ddod o hyd i ddim</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>A piece is one thing that you make: a poster, a leaflet, a card or a picture for social media. Choose as many as you like. All of them take their words, logos and photo from the next steps, so you fill those in only once.</source>
        <translation>Un peth rydych yn ei wneud yw darn: poster, taflen, cerdyn neu lun ar gyfer y cyfryngau cymdeithasol. Dewiswch faint a fynnwch. Mae pob un yn cymryd ei eiriau, ei logos a’i ffotograff o’r camau nesaf, felly dim ond unwaith mae angen llenwi’r rheini.</translation>
    </message>
    <message>
        <source>Here you make the finished files. First you see what is missing or does not fit, with a button that takes you there. Then choose what the files are for: a screen, your own printer or a print shop.</source>
        <translation>Yma rydych yn gwneud y ffeiliau gorffenedig. Yn gyntaf gwelwch beth sydd ar goll neu ddim yn ffitio, gyda botwm sy’n mynd â chi yno. Wedyn dewiswch ar gyfer beth mae’r ffeiliau: sgrin, eich argraffydd eich hun neu siop argraffu.</translation>
    </message>
    <message>
        <source>Here you thank the organisations and people who help you. The sentence is put together for you, with their names in it. You can also write your own, or leave it out.</source>
        <translation>Yma rydych yn diolch i’r sefydliadau a’r bobl sy’n eich helpu. Mae’r frawddeg yn cael ei llunio i chi, gyda’u henwau ynddi. Gallwch hefyd ysgrifennu eich un eich hun, neu ei hepgor.</translation>
    </message>
    <message>
        <source>The campaign wrote these messages, so that everybody says the same this week. Each has a headline and longer wordings, and a piece takes the longest one that fits. You can also write one of your own.</source>
        <translation>Yr ymgyrch ysgrifennodd y negeseuon hyn, fel bod pawb yn dweud yr un peth yr wythnos hon. Mae gan bob un bennawd a geiriadau hirach, ac mae darn yn cymryd yr un hiraf sy’n ffitio. Gallwch hefyd ysgrifennu un eich hun.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Beth yw hyn?</translation>
    </message>
    <message>
        <source>What you give here is put on every piece that has room for it. If you invite people to something, add its day, time and place. The web address of the event is printed as a QR code.</source>
        <translation>Mae’r hyn a rowch yma yn mynd ar bob darn sydd â lle iddo. Os ydych yn gwahodd pobl i rywbeth, ychwanegwch ei ddiwrnod, ei amser a’i le. Mae cyfeiriad gwe’r digwyddiad yn cael ei argraffu fel cod QR.</translation>
    </message>
    <message>
        <source>Your logos are put on every piece, and made to look equally large. Write what each one says: it is read out to people who cannot see it. A photo is shown only on designs that have room for one.</source>
        <translation>Mae eich logos yn mynd ar bob darn, ac yn edrych yr un mor fawr â’i gilydd. Ysgrifennwch beth mae pob un yn ei ddweud: darllenir hynny’n uchel i bobl sydd ddim yn gallu ei weld. Dim ond ar ddyluniadau sydd â lle i un y dangosir ffotograff.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>From nothing to a printed poster</source>
        <translation>O’r dechrau i boster wedi’i argraffu</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Hide how to print</source>
        <translation>Cuddio sut i argraffu</translation>
    </message>
    <message>
        <source>How to print this piece</source>
        <translation>Sut i argraffu’r darn hwn</translation>
    </message>
    <message>
        <source>Show how to print</source>
        <translation>Dangos sut i argraffu</translation>
    </message>
</context>
<context>
    <name>HowToWords</name>
    <message>
        <source>The dashed lines show where it is folded.</source>
        <translation>Mae’r llinellau toredig yn dangos ble i’w blygu.</translation>
    </message>
    <message>
        <source>The red lines show where it is cut.</source>
        <translation>Mae’r llinellau coch yn dangos ble i’w dorri.</translation>
    </message>
    <message>
        <source>They are not printed.</source>
        <translation>Nid ydynt yn cael eu hargraffu.</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>These words belong to the campaign.</source>
        <translation>Mae’r geiriau hyn yn perthyn i’r ymgyrch.</translation>
    </message>
    <message>
        <source>move message</source>
        <translation>symud y neges</translation>
    </message>
    <message>
        <source>typing in the preview</source>
        <translation>teipio yn y rhagolwg</translation>
    </message>
</context>
<context>
    <name>KeptEvents</name>
    <message>
        <source>Keep the event, without its web address</source>
        <translation>Cadw’r digwyddiad, heb ei gyfeiriad gwe</translation>
    </message>
    <message>
        <source>Keep the events, without their web addresses</source>
        <translation>Cadw’r digwyddiadau, heb eu cyfeiriadau gwe</translation>
    </message>
    <message>
        <source>The event is at the address above</source>
        <translation>Mae’r digwyddiad yn y cyfeiriad uchod</translation>
    </message>
    <message>
        <source>The events are at the address above</source>
        <translation>Mae’r digwyddiadau yn y cyfeiriad uchod</translation>
    </message>
    <message>
        <source>Where the event is</source>
        <translation>Ble mae’r digwyddiad</translation>
    </message>
    <message>
        <source>Where the events are</source>
        <translation>Ble mae’r digwyddiadau</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Alt with Up or Down</source>
        <translation>Alt gyda’r saeth i fyny neu i lawr</translation>
    </message>
    <message>
        <source>Alt with a letter</source>
        <translation>Alt gyda llythyren</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close a dialog or the calendar</source>
        <translation>Cau blwch deialog neu’r calendr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything in this program can be done without a mouse.</source>
        <translation>Gallwch wneud popeth yn y rhaglen hon heb lygoden.</translation>
    </message>
    <message>
        <source>Go through a list or the pictures of the designs</source>
        <translation>Mynd drwy restr neu luniau’r dyluniadau</translation>
    </message>
    <message>
        <source>Go to the next field, button or list; with Shift, to the one before</source>
        <translation>Mynd i’r maes, botwm neu restr nesaf; gyda Shift, i’r un blaenorol</translation>
    </message>
    <message>
        <source>In the steps</source>
        <translation>Yn y camau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>Move a message or an event up or down in its list</source>
        <translation>Symud neges neu ddigwyddiad i fyny neu i lawr yn ei restr</translation>
    </message>
    <message>
        <source>Open the menu whose name has that letter underlined</source>
        <translation>Agor y ddewislen â’r llythyren honno wedi’i thanlinellu yn ei henw</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take out the message or event in hand</source>
        <translation>Tynnu allan y neges neu’r digwyddiad dan sylw</translation>
    </message>
    <message>
        <source>Tick or untick what is in hand; press a button</source>
        <translation>Ticio neu ddad-dicio’r hyn sydd dan sylw; pwyso botwm</translation>
    </message>
</context>
<context>
    <name>KitCard</name>
    <message>
        <source>Duplicate for another branch</source>
        <translation>Dyblygu ar gyfer cangen arall</translation>
    </message>
    <message>
        <source>Duplicate {0} for another branch</source>
        <translation>Dyblygu {0} ar gyfer cangen arall</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message numerus="yes">
        <source>There is room for %n letter(s) here; what came after them was left out.</source>
        <translation>
            <numerusform>Mae lle i %n o lythrennau yma; gadawyd allan yr hyn a ddaeth wedyn.</numerusform>
            <numerusform>Mae lle i 1 llythyren yma; gadawyd allan yr hyn a ddaeth wedyn.</numerusform>
            <numerusform>Mae lle i %n o lythrennau yma; gadawyd allan yr hyn a ddaeth wedyn.</numerusform>
            <numerusform>Mae lle i %n o lythrennau yma; gadawyd allan yr hyn a ddaeth wedyn.</numerusform>
            <numerusform>Mae lle i %n o lythrennau yma; gadawyd allan yr hyn a ddaeth wedyn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>{0} (not known)</source>
        <translation>{0} (anhysbys)</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>A kit without a name</source>
        <translation>Pecyn heb enw</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Ei gael yn ôl</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>The program stopped before this was saved.</source>
        <translation>Stopiodd y rhaglen cyn i hwn gael ei gadw.</translation>
    </message>
    <message>
        <source>The program stopped before this was saved. Last change: {0}</source>
        <translation>Stopiodd y rhaglen cyn i hwn gael ei gadw. Newid diwethaf: {0}</translation>
    </message>
    <message>
        <source>This work will be gone for good.</source>
        <translation>Bydd y gwaith hwn wedi mynd am byth.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Ei daflu i ffwrdd</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Iawn, ei daflu i ffwrdd</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos 1 arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Change {0}</source>
        <translation>Newid {0}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cau {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>Symud {0} i lawr</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>Symud {0} i fyny</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Tynnu {0}</translation>
    </message>
    <message>
        <source>a drawing, sharp at any size</source>
        <translation>darlun, yn glir ar unrhyw faint</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>yn cael ei ddarllen…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>does dim modd ei ddangos</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} picsel</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, on white</source>
        <translation>{0} × {1} picsel, ar wyn</translation>
    </message>
</context>
<context>
    <name>LogoForm</name>
    <message>
        <source>A panel was put behind it, so that it can be seen.</source>
        <translation>Rhoddwyd panel y tu ôl iddo, fel bod modd ei weld.</translation>
    </message>
    <message>
        <source>All partners are shown equally large.</source>
        <translation>Dangosir pob partner yr un mor fawr.</translation>
    </message>
    <message>
        <source>As large as the others</source>
        <translation>Mor fawr â’r lleill</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Dewis ffeil arall…</translation>
    </message>
    <message>
        <source>It is ours</source>
        <translation>Ni biau hwn</translation>
    </message>
    <message>
        <source>It never gets smaller than the campaign’s rules allow: about {0} mm high for a square logo.</source>
        <translation>Dyw e byth yn mynd yn llai nag y mae rheolau’r ymgyrch yn ei ganiatáu: tua {0} mm o uchder i logo sgwâr.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Left empty, “{0}” is read out.</source>
        <translation>Os yw’n wag, darllenir “{0}” yn uchel.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>Remove the white background</source>
        <translation>Tynnu’r cefndir gwyn</translation>
    </message>
    <message>
        <source>Remove the white inside it as well</source>
        <translation>Tynnu’r gwyn y tu mewn iddo hefyd</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>They support us</source>
        <translation>Maen nhw’n ein cefnogi</translation>
    </message>
    <message>
        <source>Trim the empty border</source>
        <translation>Tocio’r ymyl wag</translation>
    </message>
    <message>
        <source>We do this with them</source>
        <translation>Rydym yn gwneud hyn gyda nhw</translation>
    </message>
    <message>
        <source>What does it say, for people who cannot see it?</source>
        <translation>Beth mae’n ei ddweud, i bobl sydd ddim yn gallu ei weld?</translation>
    </message>
    <message>
        <source>Where there is no room for that, it stays as large as the others.</source>
        <translation>Lle nad oes digon o le i hynny, mae’n aros mor fawr â’r lleill.</translation>
    </message>
    <message>
        <source>Which page shows the logo?</source>
        <translation>Pa dudalen sy’n dangos y logo?</translation>
    </message>
    <message>
        <source>Whose logo is it?</source>
        <translation>Logo pwy yw e?</translation>
    </message>
    <message>
        <source>choose the page with the logo</source>
        <translation>dewis y dudalen â’r logo</translation>
    </message>
    <message>
        <source>choose whose logo it is</source>
        <translation>dewis logo pwy yw e</translation>
    </message>
    <message>
        <source>keep the empty border</source>
        <translation>cadw’r ymyl wag</translation>
    </message>
    <message>
        <source>keep the white background</source>
        <translation>cadw’r cefndir gwyn</translation>
    </message>
    <message>
        <source>keep the white inside a logo</source>
        <translation>cadw’r gwyn y tu mewn i logo</translation>
    </message>
    <message>
        <source>make a logo larger</source>
        <translation>gwneud logo’n fwy</translation>
    </message>
    <message>
        <source>make a logo smaller</source>
        <translation>gwneud logo’n llai</translation>
    </message>
    <message>
        <source>remove the white background</source>
        <translation>tynnu’r cefndir gwyn</translation>
    </message>
    <message>
        <source>remove the white inside a logo</source>
        <translation>tynnu’r gwyn y tu mewn i logo</translation>
    </message>
    <message>
        <source>trim the empty border</source>
        <translation>tocio’r ymyl wag</translation>
    </message>
    <message>
        <source>{0} mm high on your pieces</source>
        <translation>{0} mm o uchder ar eich darnau</translation>
    </message>
    <message>
        <source>{0} to {1} mm high on your pieces</source>
        <translation>{0} i {1} mm o uchder ar eich darnau</translation>
    </message>
    <message>
        <source>{0}% of the others’ size</source>
        <translation>{0}% o faint y lleill</translation>
    </message>
</context>
<context>
    <name>LogoShelf</name>
    <message>
        <source>Already on: {0}.</source>
        <translation>Yn barod ar: {0}.</translation>
    </message>
    <message>
        <source>Already shown.</source>
        <translation>Yn cael ei ddangos yn barod.</translation>
    </message>
    <message>
        <source>Arrows go from logo to logo, Space chooses one.</source>
        <translation>Mae’r saethau’n mynd o logo i logo, a’r bylchwr yn dewis un.</translation>
    </message>
    <message>
        <source>From the week</source>
        <translation>O’r wythnos</translation>
    </message>
    <message>
        <source>Logos from the week</source>
        <translation>Logos o’r wythnos</translation>
    </message>
    <message>
        <source>Logos that the campaign keeps for you. Click on the ones that you want to show.</source>
        <translation>Logos y mae’r ymgyrch yn eu cadw i chi. Cliciwch ar y rhai rydych am eu dangos.</translation>
    </message>
    <message>
        <source>add logo</source>
        <translation>ychwanegu logo</translation>
    </message>
    <message>
        <source>from the week</source>
        <translation>o’r wythnos</translation>
    </message>
    <message>
        <source>from the week’s partners</source>
        <translation>o bartneriaid yr wythnos</translation>
    </message>
    <message>
        <source>remove logo</source>
        <translation>tynnu logo</translation>
    </message>
</context>
<context>
    <name>LogosPanel</name>
    <message>
        <source>A kit holds no more logos than it has now. Take one out first.</source>
        <translation>Dyw pecyn ddim yn dal mwy o logos nag sydd ynddo nawr. Tynnwch un allan yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>Choose logos</source>
        <translation>Dewis logos</translation>
    </message>
    <message>
        <source>Logos and photo</source>
        <translation>Logos a ffotograff</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>The logo “{0}” was taken out.</source>
        <translation>Tynnwyd y logo “{0}” allan.</translation>
    </message>
    <message>
        <source>What was copied last is not a picture. Copy the logo again, then paste it here.</source>
        <translation>Nid llun yw’r hyn a gopïwyd ddiwethaf. Copïwch y logo eto, yna gludwch ef yma.</translation>
    </message>
    <message>
        <source>Yours first, then those of the people who help you. All will look equally large.</source>
        <translation>Eich rhai chi’n gyntaf, yna rhai’r bobl sy’n eich helpu. Byddan nhw i gyd yn edrych yr un mor fawr.</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>dewis ffeil arall</translation>
    </message>
    <message>
        <source>dropped logo</source>
        <translation>logo a ollyngwyd</translation>
    </message>
    <message>
        <source>move logo</source>
        <translation>symud y logo</translation>
    </message>
    <message>
        <source>pasted logo</source>
        <translation>logo a ludwyd</translation>
    </message>
    <message>
        <source>remove logo</source>
        <translation>tynnu logo</translation>
    </message>
    <message>
        <source>typing in what the logo says</source>
        <translation>teipio beth mae’r logo’n ei ddweud</translation>
    </message>
    <message>
        <source>{0} would make the kit too large to be opened again. Use a smaller file.</source>
        <translation>Byddai {0} yn gwneud y pecyn yn rhy fawr i’w agor eto. Defnyddiwch ffeil lai.</translation>
    </message>
</context>
<context>
    <name>MakePackDialog</name>
    <message>
        <source>It is signed by {0}, with the key {1}.</source>
        <translation>Mae wedi’i lofnodi gan {0}, â’r allwedd {1}.</translation>
    </message>
    <message>
        <source>Left out, because a pack has no use for it: {0}.</source>
        <translation>Wedi’i hepgor, am nad yw o werth mewn bwndel: {0}.</translation>
    </message>
    <message>
        <source>Made: {0}</source>
        <translation>Gwnaed: {0}</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Gwneud bwndel</translation>
    </message>
    <message>
        <source>Make the pack…</source>
        <translation>Gwneud y bwndel…</translation>
    </message>
    <message>
        <source>Makes one file of a folder of designs, which groups open to install it. The file pack.yaml in the folder says what the pack is called and which version it is.</source>
        <translation>Mae’n gwneud un ffeil o ffolder o ddyluniadau, y mae grwpiau’n ei hagor i’w gosod. Mae’r ffeil pack.yaml yn y ffolder yn dweud beth yw enw’r bwndel a pha fersiwn ydyw.</translation>
    </message>
    <message>
        <source>No pack was made. Fix these first:</source>
        <translation>Ni wnaed bwndel. Cywirwch y rhain yn gyntaf:</translation>
    </message>
    <message>
        <source>Packs ({0})</source>
        <translation>Bwndeli ({0})</translation>
    </message>
    <message>
        <source>You have no designs yet. Start with “New design…”, and make a pack of it here.</source>
        <translation>Does gennych chi ddim dyluniadau eto. Dechreuwch gyda “Dyluniad newydd…”, a gwnewch fwndel ohono yma.</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>A file for each piece of each branch</source>
        <translation>Ffeil ar gyfer pob darn o bob cangen</translation>
    </message>
    <message>
        <source>All in one PDF</source>
        <translation>Popeth mewn un PDF</translation>
    </message>
    <message>
        <source>In how many files</source>
        <translation>Mewn faint o ffeiliau</translation>
    </message>
    <message>
        <source>Make the pieces</source>
        <translation>Gwneud y darnau</translation>
    </message>
    <message>
        <source>To print all of them in one go. Pictures for social media stay files of their own.</source>
        <translation>I argraffu’r cwbl ar yr un pryd. Mae lluniau ar gyfer y cyfryngau cymdeithasol yn aros yn ffeiliau ar wahân.</translation>
    </message>
    <message>
        <source>To send every branch its own. The name of the branch is in the name of the file.</source>
        <translation>I anfon ei rhai ei hun at bob cangen. Mae enw’r gangen yn enw’r ffeil.</translation>
    </message>
    <message>
        <source>What posters, leaflets and cards are for</source>
        <translation>Ar gyfer beth mae’r posteri, y taflenni a’r cardiau</translation>
    </message>
    <message>
        <source>pieces of {0}</source>
        <translation>darnau {0}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Choose the table…</source>
        <translation>Dewis y tabl…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Parhau</translation>
    </message>
    <message numerus="yes">
        <source>Make the pieces of %n branch(es)</source>
        <translation>
            <numerusform>Gwneud darnau %n o ganghennau</numerusform>
            <numerusform>Gwneud darnau 1 cangen</numerusform>
            <numerusform>Gwneud darnau %n o ganghennau</numerusform>
            <numerusform>Gwneud darnau %n o ganghennau</numerusform>
            <numerusform>Gwneud darnau %n o ganghennau</numerusform>
        </translation>
    </message>
    <message>
        <source>Make these pieces for every branch</source>
        <translation>Gwneud y darnau hyn ar gyfer pob cangen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Read the table again</source>
        <translation>Darllen y tabl eto</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Wrthi’n darllen {0}…</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Cam {0} o {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>MessageReasons</name>
    <message>
        <source>headline</source>
        <translation>pennawd</translation>
    </message>
    <message>
        <source>headline and long wording</source>
        <translation>pennawd a geiriad hir</translation>
    </message>
    <message>
        <source>headline and short wording</source>
        <translation>pennawd a geiriad byr</translation>
    </message>
    <message>
        <source>headline, short and long wording</source>
        <translation>pennawd, geiriad byr a hir</translation>
    </message>
    <message>
        <source>long wording</source>
        <translation>geiriad hir</translation>
    </message>
    <message numerus="yes">
        <source>not shown: beside the event there is room for %n message(s) only</source>
        <translation>
            <numerusform>heb ei dangos: wrth ymyl y digwyddiad, dim ond lle i %n o negeseuon sydd</numerusform>
            <numerusform>heb ei dangos: wrth ymyl y digwyddiad, dim ond lle i un neges sydd</numerusform>
            <numerusform>heb ei dangos: wrth ymyl y digwyddiad, dim ond lle i %n o negeseuon sydd</numerusform>
            <numerusform>heb ei dangos: wrth ymyl y digwyddiad, dim ond lle i %n o negeseuon sydd</numerusform>
            <numerusform>heb ei dangos: wrth ymyl y digwyddiad, dim ond lle i %n o negeseuon sydd</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown: it has no place for messages</source>
        <translation>heb ei dangos: does dim lle i negeseuon arno</translation>
    </message>
    <message>
        <source>not shown: it shows your event instead</source>
        <translation>heb ei dangos: mae’n dangos eich digwyddiad yn ei lle</translation>
    </message>
    <message numerus="yes">
        <source>not shown: there is room for %n message(s) only</source>
        <translation>
            <numerusform>heb ei dangos: dim ond lle i %n o negeseuon sydd</numerusform>
            <numerusform>heb ei dangos: dim ond lle i un neges sydd</numerusform>
            <numerusform>heb ei dangos: dim ond lle i %n o negeseuon sydd</numerusform>
            <numerusform>heb ei dangos: dim ond lle i %n o negeseuon sydd</numerusform>
            <numerusform>heb ei dangos: dim ond lle i %n o negeseuon sydd</numerusform>
        </translation>
    </message>
    <message>
        <source>short and long wording</source>
        <translation>geiriad byr a hir</translation>
    </message>
    <message>
        <source>short wording</source>
        <translation>geiriad byr</translation>
    </message>
    <message>
        <source>{pieces}: {wordings}.</source>
        <translation>{pieces}: {wordings}.</translation>
    </message>
    <message>
        <source>{wordings}, because the long one does not fit</source>
        <translation>{wordings}, am nad yw’r un hir yn ffitio</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>&amp;All messages</source>
        <translation>&amp;Pob neges</translation>
    </message>
    <message>
        <source>&amp;Chosen</source>
        <translation>&amp;Wedi’u dewis</translation>
    </message>
    <message>
        <source>A message of your own, not written yet</source>
        <translation>Neges o’ch eiddo eich hun, heb ei hysgrifennu eto</translation>
    </message>
    <message>
        <source>A message that is not here: {id}</source>
        <translation>Neges sydd ddim yma: {id}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Adds a message in your own words.</source>
        <translation>Ychwanegu neges yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>All audiences</source>
        <translation>Pob cynulleidfa</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Pob neges</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves the message, Delete takes it out. The first one leads.</source>
        <translation>Mae Alt gyda’r saeth i fyny neu i lawr yn symud y neges, a Delete yn ei thynnu allan. Y gyntaf sy’n arwain.</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Cynulleidfa</translation>
    </message>
    <message>
        <source>Choose at least one message.</source>
        <translation>Dewiswch o leiaf un neges.</translation>
    </message>
    <message>
        <source>Choose what your pieces say. The first one leads; the others follow where there is room.</source>
        <translation>Dewiswch beth mae eich darnau’n ei ddweud. Y gyntaf sy’n arwain; mae’r lleill yn dilyn lle mae digon o le.</translation>
    </message>
    <message>
        <source>Chosen messages</source>
        <translation>Negeseuon a ddewiswyd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>How many messages are listed</source>
        <translation>Faint o negeseuon sydd yn y rhestr</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Yn arwain</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Negeseuon</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>No message has these words. Try another word, or all audiences and all themes.</source>
        <translation>Does dim neges â’r geiriau hyn. Rhowch gynnig ar air arall, neu ar bob cynulleidfa a phob thema.</translation>
    </message>
    <message>
        <source>No message yet. Add one from the list below, or write your own; the first one leads.</source>
        <translation>Dim neges eto. Ychwanegwch un o’r rhestr isod, neu ysgrifennwch eich neges eich hun; y gyntaf sy’n arwain.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Search headlines, wordings and themes</source>
        <translation>Chwilio penawdau, geiriadau a themâu</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Chwilio’r negeseuon</translation>
    </message>
    <message>
        <source>Space adds the message to your kit, or takes it out again.</source>
        <translation>Mae’r bylchwr yn ychwanegu’r neges at eich pecyn, neu’n ei thynnu allan eto.</translation>
    </message>
    <message>
        <source>Take it out, or ask the campaign for it.</source>
        <translation>Tynnwch hi allan, neu gofynnwch i’r ymgyrch amdani.</translation>
    </message>
    <message>
        <source>Take the message out</source>
        <translation>Tynnu’r neges allan</translation>
    </message>
    <message>
        <source>The message was taken out.</source>
        <translation>Tynnwyd y neges allan.</translation>
    </message>
    <message>
        <source>The message “{0}” was taken out.</source>
        <translation>Tynnwyd y neges “{0}” allan.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write your own…</source>
        <translation>Ysgrifennu eich neges…</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eich un chi</translation>
    </message>
    <message>
        <source>Yours, leads</source>
        <translation>Eich un chi, yn arwain</translation>
    </message>
    <message>
        <source>choose message</source>
        <translation>dewis neges</translation>
    </message>
    <message>
        <source>move message</source>
        <translation>symud y neges</translation>
    </message>
    <message>
        <source>remove message</source>
        <translation>tynnu’r neges</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>ysgrifennu neges</translation>
    </message>
    <message>
        <source>{number} of {every}</source>
        <translation>{number} o {every}</translation>
    </message>
</context>
<context>
    <name>MissingPacks</name>
    <message>
        <source>Install a pack…</source>
        <translation>Gosod bwndel…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>This kit was made with packs that are not on this computer: {0}. Some of its designs or messages may be missing. Ask the person who sent you the kit for the packs’ files, and install them.</source>
        <translation>Gwnaed y pecyn hwn â bwndeli sydd ddim ar y cyfrifiadur hwn: {0}. Gall rhai o’i ddyluniadau neu ei negeseuon fod ar goll. Gofynnwch i’r person a anfonodd y pecyn atoch am ffeiliau’r bwndeli, a gosodwch nhw.</translation>
    </message>
    <message>
        <source>This kit was made with the pack {0}, which is not on this computer. Some of its designs or messages may be missing. Ask the person who sent you the kit for the pack’s file, and install it.</source>
        <translation>Gwnaed y pecyn hwn â’r bwndel {0}, sydd ddim ar y cyfrifiadur hwn. Gall rhai o’i ddyluniadau neu ei negeseuon fod ar goll. Gofynnwch i’r person a anfonodd y pecyn atoch am ffeil y bwndel, a gosodwch ef.</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} a %n arall</numerusform>
            <numerusform>{0} ac 1 arall</numerusform>
            <numerusform>{0} a %n arall</numerusform>
            <numerusform>{0} a %n arall</numerusform>
            <numerusform>{0} a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyPrinterDialog</name>
    <message>
        <source>Backs</source>
        <translation>Cefnau</translation>
    </message>
    <message>
        <source>Backs of folded leaflets come out further off with this than without</source>
        <translation>Mae cefnau taflenni wedi’u plygu yn fwy o’u lle gyda hyn na hebddo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Forget this printer</source>
        <translation>Anghofio’r argraffydd hwn</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Rhowch enw i’r argraffydd.</translation>
    </message>
    <message>
        <source>Hold the page against the light, its back towards you. How far are the rings from the cross? They are 1&#xa0;mm apart.</source>
        <translation>Daliwch y dudalen yn erbyn y golau, â’i chefn tuag atoch. Pa mor bell yw’r cylchoedd o’r groes? Maent 1&#xa0;mm ar wahân.</translation>
    </message>
    <message>
        <source>Keep this printer</source>
        <translation>Cadw’r argraffydd hwn</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Llinell ar draws</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Llinell i lawr</translation>
    </message>
    <message>
        <source>Look at the ladders of lines in the middle of each edge. The lines are 1&#xa0;mm apart. How many of them are missing on the worst side? 0 if none is: then the printer prints to the edge.</source>
        <translation>Edrychwch ar yr ysgolion o linellau yng nghanol pob ymyl. Mae’r llinellau 1&#xa0;mm ar wahân. Faint ohonynt sydd ar goll ar yr ochr waethaf? 0 os nad oes yr un: yna mae’r argraffydd yn argraffu hyd at yr ymyl.</translation>
    </message>
    <message>
        <source>Measure the two long lines with a ruler. They should be 150&#xa0;mm long. If they are not, look for “Actual size” in the print dialog first. If that does not help, every piece is made to come out at its true size.</source>
        <translation>Mesurwch y ddwy linell hir â phren mesur. Dylent fod yn 150&#xa0;mm o hyd. Os nad ydynt, chwiliwch am “Actual size” yn y blwch argraffu yn gyntaf. Os nad yw hynny’n helpu, gwneir i bob darn ddod allan yn ei wir faint.</translation>
    </message>
    <message>
        <source>My printer</source>
        <translation>Fy argraffydd</translation>
    </message>
    <message>
        <source>No two printers are alike. A test page shows what yours does, and then every piece allows for it.</source>
        <translation>Nid oes dau argraffydd yr un fath. Mae tudalen brawf yn dangos beth mae’ch un chi yn ei wneud, ac yna mae pob darn yn cymryd hynny i ystyriaeth.</translation>
    </message>
    <message>
        <source>Open the test page</source>
        <translation>Agor y dudalen brawf</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>Papur yn yr argraffydd</translation>
    </message>
    <message>
        <source>Print both sides of the test page from the program that opens it, at “Actual size” or “100&#xa0;%”.</source>
        <translation>Argraffwch ddwy ochr y dudalen brawf o’r rhaglen sy’n ei hagor, ar “Actual size” neu “100&#xa0;%”.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Tudalen brawf</translation>
    </message>
    <message>
        <source>The arrow on the back points down</source>
        <translation>Mae’r saeth ar y cefn yn pwyntio i lawr</translation>
    </message>
    <message>
        <source>The printer in the office</source>
        <translation>Yr argraffydd yn y swyddfa</translation>
    </message>
    <message>
        <source>Turn the page over like that of a book. Does the arrow point up again?</source>
        <translation>Trowch y dudalen drosodd fel tudalen llyfr. Ydy’r saeth yn pwyntio i fyny eto?</translation>
    </message>
    <message>
        <source>Turning</source>
        <translation>Troi</translation>
    </message>
    <message>
        <source>Under this name it is in the list of papers.</source>
        <translation>O dan yr enw hwn y mae yn y rhestr bapurau.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Beth rydych yn ei alw</translation>
    </message>
    <message>
        <source>White edge</source>
        <translation>Ymyl wen</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>i’r chwith</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>i’r dde</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>yn rhy uchel</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>yn rhy isel</translation>
    </message>
</context>
<context>
    <name>NewDesignDialog</name>
    <message>
        <source>&amp;Where it goes</source>
        <translation>I &amp;ble mae’n mynd</translation>
    </message>
    <message>
        <source>A design is a text file. You start with a copy of another one and change it in any text editor. Each time you save it, you see it here.</source>
        <translation>Ffeil destun yw dyluniad. Rydych yn dechrau gyda chopi o un arall ac yn ei newid mewn unrhyw olygydd testun. Bob tro y byddwch yn ei gadw, fe’i gwelwch yma.</translation>
    </message>
    <message>
        <source>A few words, as people will read them.</source>
        <translation>Ychydig eiriau, fel y bydd pobl yn eu darllen.</translation>
    </message>
    <message>
        <source>A small poster that teaches</source>
        <translation>Poster bach sy’n dysgu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>How {0} looks</source>
        <translation>Sut mae {0} yn edrych</translation>
    </message>
    <message>
        <source>Its file: {0}</source>
        <translation>Ei ffeil: {0}</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Ei wneud</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Dyluniad newydd</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Agor y ffeil</translation>
    </message>
    <message>
        <source>Summer fair</source>
        <translation>Ffair haf</translation>
    </message>
    <message>
        <source>The design is in {0}. Change it, save it, and look at it here.</source>
        <translation>Mae’r dyluniad yn {0}. Newidiwch ef, cadwch ef, ac edrychwch arno yma.</translation>
    </message>
    <message>
        <source>What it &amp;starts from</source>
        <translation>O beth mae’n &amp;dechrau</translation>
    </message>
    <message>
        <source>What it is &amp;called</source>
        <translation>Ei &amp;enw</translation>
    </message>
    <message>
        <source>Your own folder</source>
        <translation>Eich ffolder eich hun</translation>
    </message>
</context>
<context>
    <name>NewerDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>Oes fersiwn mwy newydd?</translation>
    </message>
    <message>
        <source>No web browser was found here. Type this address into one:</source>
        <translation>Ni chafwyd hyd i borwr gwe yma. Teipiwch y cyfeiriad hwn i mewn i un:</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Agor y dudalen we</translation>
    </message>
    <message>
        <source>This is version {0}. The program’s web page says which version is the newest and what is new in it. Your kits stay as they are when you install it.</source>
        <translation>Fersiwn {0} yw hon. Mae tudalen we’r rhaglen yn dweud pa fersiwn yw’r mwyaf newydd, a beth sy’n newydd ynddi. Mae eich pecynnau’n aros fel y maent pan fyddwch yn ei gosod.</translation>
    </message>
    <message>
        <source>This program never looks by itself, and sends nothing.</source>
        <translation>Dyw’r rhaglen hon byth yn edrych ohoni ei hun, ac nid yw’n anfon dim.</translation>
    </message>
</context>
<context>
    <name>NotReplaced</name>
    <message numerus="yes">
        <source>%n file(s) in that folder are still the old ones.</source>
        <translation>
            <numerusform>%n o’r hen ffeiliau sydd yn y ffolder honno o hyd.</numerusform>
            <numerusform>Mae un o’r hen ffeiliau yn y ffolder honno o hyd.</numerusform>
            <numerusform>Mae %n o’r hen ffeiliau yn y ffolder honno o hyd.</numerusform>
            <numerusform>Mae %n o’r hen ffeiliau yn y ffolder honno o hyd.</numerusform>
            <numerusform>Mae %n o’r hen ffeiliau yn y ffolder honno o hyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Dewiswch ffolder arall…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n old file(s)</source>
        <translation>
            <numerusform>Disodli %n o hen ffeiliau</numerusform>
            <numerusform>Disodli’r hen ffeil</numerusform>
            <numerusform>Disodli %n o hen ffeiliau</numerusform>
            <numerusform>Disodli %n o hen ffeiliau</numerusform>
            <numerusform>Disodli %n o hen ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the folder was not made here from this kit, so it may be somebody’s work.</source>
        <translation>Ni chafodd yr hyn sydd yn y ffolder ei wneud yma o’r pecyn hwn, felly gall fod yn waith rhywun.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n small note(s)</source>
        <translation>
            <numerusform>%n o nodiadau bach</numerusform>
            <numerusform>1 nodyn bach</numerusform>
            <numerusform>%n o nodiadau bach</numerusform>
            <numerusform>%n o nodiadau bach</numerusform>
            <numerusform>%n o nodiadau bach</numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da gwybod</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Eu cuddio</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Eu dangos</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show me</source>
        <translation>Dangos i mi</translation>
    </message>
    <message>
        <source>This cannot be made yet. {0}</source>
        <translation>Does dim modd gwneud hwn eto. {0}</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Choose a design, add your group’s name, event and logo, then print it or send it.</source>
        <translation>Dewiswch ddyluniad, ychwanegwch enw, digwyddiad a logo eich grŵp, yna argraffwch ef neu anfonwch ef.</translation>
    </message>
    <message>
        <source>Make your own posters and leaflets</source>
        <translation>Gwnewch eich posteri a’ch taflenni eich hun</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Dechreuwch yma</translation>
    </message>
</context>
<context>
    <name>OwnMessageForm</name>
    <message>
        <source>At more length, for leaflets</source>
        <translation>Yn hirach, ar gyfer taflenni</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Yn fyr</translation>
    </message>
    <message>
        <source>Put it first</source>
        <translation>Ei rhoi’n gyntaf</translation>
    </message>
    <message>
        <source>The first message leads: every piece with messages shows it.</source>
        <translation>Y neges gyntaf sy’n arwain: mae pob darn â negeseuon yn ei dangos.</translation>
    </message>
    <message>
        <source>Your headline</source>
        <translation>Eich pennawd</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gofynnol</translation>
    </message>
    <message>
        <source>room for {most} words</source>
        <translation>lle i {most} o eiriau</translation>
    </message>
    <message>
        <source>typing in message</source>
        <translation>teipio’r neges</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>geiriau: {count} o {most}</translation>
    </message>
    <message>
        <source>{count} words, room for {most}</source>
        <translation>{count} o eiriau, lle i {most}</translation>
    </message>
</context>
<context>
    <name>OwnPrinter</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Lliwiau</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papur</translation>
    </message>
    <message>
        <source>&amp;White border</source>
        <translation>&amp;Border gwyn</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Pob lliw</translation>
    </message>
    <message>
        <source>As narrow as can be</source>
        <translation>Mor gul ag y gall fod</translation>
    </message>
    <message>
        <source>Backgrounds and figures are pale, words are dark. The 1001 dots keep their colours.</source>
        <translation>Mae cefndiroedd a ffigurau’n olau, a’r geiriau’n dywyll. Mae’r 1001 o ddotiau’n cadw eu lliwiau.</translation>
    </message>
    <message>
        <source>Black and greys</source>
        <translation>Du a llwyd</translation>
    </message>
    <message>
        <source>My printer…</source>
        <translation>Fy argraffydd…</translation>
    </message>
    <message>
        <source>Pale backgrounds, to save ink</source>
        <translation>Cefndiroedd golau, i arbed inc</translation>
    </message>
    <message>
        <source>Print a test page, and keep what your printer does</source>
        <translation>Argraffu tudalen brawf, a chadw’r hyn mae’ch argraffydd yn ei wneud</translation>
    </message>
    <message>
        <source>White on every side of what is as large as its paper, or folded</source>
        <translation>Gwyn ar bob ochr i’r hyn sydd cymaint â’i bapur, neu sydd wedi’i blygu</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>A %n arall.</numerusform>
            <numerusform>Ac 1 arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the person who made it for a new one.</source>
        <translation>Gofynnwch i’r sawl a’i gwnaeth am un newydd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Install an older version of this pack?</source>
        <translation>Gosod fersiwn hŷn o’r bwndel hwn?</translation>
    </message>
    <message>
        <source>Install the older version</source>
        <translation>Gosod y fersiwn hŷn</translation>
    </message>
    <message>
        <source>Install this pack?</source>
        <translation>Gosod y bwndel hwn?</translation>
    </message>
    <message>
        <source>This pack cannot be installed</source>
        <translation>Does dim modd gosod y bwndel hwn</translation>
    </message>
    <message>
        <source>This pack is installed</source>
        <translation>Mae’r bwndel hwn wedi’i osod</translation>
    </message>
    <message>
        <source>What is wrong with its files</source>
        <translation>Beth sydd o’i le ar ei ffeiliau</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>Beth mae’n ei wneud yma</translation>
    </message>
    <message>
        <source>You can install it, but tell the person who made it: not everything in it will work.</source>
        <translation>Gallwch ei osod, ond rhowch wybod i’r sawl a’i gwnaeth: fydd nid popeth ynddo’n gweithio.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Install a pack</source>
        <translation>Gosod bwndel</translation>
    </message>
    <message>
        <source>Installed: {0}</source>
        <translation>Gosodwyd: {0}</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Yn edrych ar {0}…</translation>
    </message>
    <message>
        <source>Packs ({0})</source>
        <translation>Bwndeli ({0})</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Add its logo</source>
        <translation>Ychwanegu ei logo</translation>
    </message>
</context>
<context>
    <name>PhotoForm</name>
    <message>
        <source>A photo of your own</source>
        <translation>Eich ffotograff eich hun</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Dewis ffotograff</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Dewis ffotograff…</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Dewis ffotograff arall…</translation>
    </message>
    <message>
        <source>Click on what must stay in view where the photo is cut, or move the ring with the arrow keys.</source>
        <translation>Cliciwch ar yr hyn sy’n gorfod aros yn y golwg lle mae’r ffotograff yn cael ei dorri, neu symudwch y cylch â’r bysellau saeth.</translation>
    </message>
    <message>
        <source>Does everybody in it agree to be shown?</source>
        <translation>A yw pawb sydd ynddo’n cytuno i gael eu dangos?</translation>
    </message>
    <message>
        <source>For a child, a parent or carer has to agree.</source>
        <translation>Yn achos plentyn, rhaid i riant neu ofalwr gytuno.</translation>
    </message>
    <message>
        <source>It only decorates: what is read aloud leaves it out</source>
        <translation>Addurno’n unig mae hwn: caiff ei hepgor wrth ddarllen yn uchel</translation>
    </message>
    <message>
        <source>Leave it to the design</source>
        <translation>Ei adael i’r dyluniad</translation>
    </message>
    <message>
        <source>No design has room for a photo.</source>
        <translation>Does gan yr un dyluniad le i ffotograff.</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Na, ei hepgor</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>Shown on: {0}.</source>
        <translation>I’w weld ar: {0}.</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Tynnu’r ffotograff allan</translation>
    </message>
    <message>
        <source>The photo was not added. Choose one of which everybody in it agrees.</source>
        <translation>Ni chafodd y ffotograff ei ychwanegu. Dewiswch un y mae pawb ynddo’n cytuno iddo.</translation>
    </message>
    <message>
        <source>The photo was taken out.</source>
        <translation>Tynnwyd y ffotograff allan.</translation>
    </message>
    <message>
        <source>What does it show, for people who cannot see it?</source>
        <translation>Beth mae’n ei ddangos, i bobl sydd ddim yn gallu ei weld?</translation>
    </message>
    <message>
        <source>Yes, everybody agrees</source>
        <translation>Ydy, mae pawb yn cytuno</translation>
    </message>
    <message>
        <source>Your pieces have no room for a photo. These have: {0}.</source>
        <translation>Does gan eich darnau ddim lle i ffotograff. Mae gan y rhain: {0}.</translation>
    </message>
    <message>
        <source>choose what stays in view</source>
        <translation>dewis beth sy’n aros yn y golwg</translation>
    </message>
    <message>
        <source>saying whether the photo only decorates</source>
        <translation>dweud a yw’r llun yn addurno’n unig</translation>
    </message>
    <message>
        <source>typing in what the photo shows</source>
        <translation>teipio beth mae’r ffotograff yn ei ddangos</translation>
    </message>
</context>
<context>
    <name>PieceTicks</name>
    <message>
        <source>Cannot be made yet, for the same reason.</source>
        <translation>Does dim modd ei wneud eto, am yr un rheswm.</translation>
    </message>
    <message>
        <source>Cannot be made yet. {0}</source>
        <translation>Does dim modd ei wneud eto. {0}</translation>
    </message>
    <message>
        <source>No piece is chosen yet.</source>
        <translation>Does dim darn wedi’i ddewis eto.</translation>
    </message>
    <message>
        <source>Stays out: only posters and leaflets have this form.</source>
        <translation>Yn aros allan: dim ond posteri a thaflenni sydd â’r ffurf hon.</translation>
    </message>
</context>
<context>
    <name>PiecesPanel</name>
    <message numerus="yes">
        <source>%n piece(s) are chosen.</source>
        <translation>
            <numerusform>Mae %n o ddarnau wedi’u dewis.</numerusform>
            <numerusform>Mae 1 darn wedi’i ddewis.</numerusform>
            <numerusform>Mae %n o ddarnau wedi’u dewis.</numerusform>
            <numerusform>Mae %n o ddarnau wedi’u dewis.</numerusform>
            <numerusform>Mae %n o ddarnau wedi’u dewis.</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>Arrows go from design to design and show each in the preview, Space chooses one or takes it out.</source>
        <translation>Mae’r saethau’n mynd o ddyluniad i ddyluniad ac yn dangos pob un yn y rhagolwg, a’r bylchwr yn dewis un neu’n ei dynnu allan.</translation>
    </message>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Dewiswch o leiaf un darn.</translation>
    </message>
    <message>
        <source>Click on the designs that you want.</source>
        <translation>Cliciwch ar y dyluniadau rydych am eu cael.</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Dyluniadau</translation>
    </message>
    <message>
        <source>No design has these words. Try another word, or all kinds.</source>
        <translation>Does dim dyluniad â’r geiriau hyn. Rhowch gynnig ar air arall, neu ar bob math.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Darnau</translation>
    </message>
    <message>
        <source>Search designs</source>
        <translation>Chwilio’r dyluniadau</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Pa fath i’w ddangos</translation>
    </message>
    <message>
        <source>Some designs cannot be shown as pictures: {error}</source>
        <translation>Does dim modd dangos rhai dyluniadau fel lluniau: {error}</translation>
    </message>
    <message>
        <source>change size</source>
        <translation>newid maint</translation>
    </message>
    <message>
        <source>choose event</source>
        <translation>dewis digwyddiad</translation>
    </message>
    <message>
        <source>choose piece</source>
        <translation>dewis darn</translation>
    </message>
    <message>
        <source>remove piece</source>
        <translation>tynnu darn</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Gwedd</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Language (Iaith)</source>
        <translation>&amp;Iaith (Language)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>{0} (not checked yet)</source>
        <translation>{0} (heb ei gwirio eto)</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>For a print shop</source>
        <translation>Ar gyfer siop argraffu</translation>
    </message>
    <message>
        <source>To post or send as pictures</source>
        <translation>I’w postio neu eu hanfon fel lluniau</translation>
    </message>
    <message>
        <source>To print yourselves</source>
        <translation>I’w hargraffu eich hunain</translation>
    </message>
    <message>
        <source>To read on a screen</source>
        <translation>I’w darllen ar sgrin</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n side(s) of paper</source>
        <translation>
            <numerusform>%n o ochrau papur</numerusform>
            <numerusform>1 ochr o bapur</numerusform>
            <numerusform>%n o ochrau papur</numerusform>
            <numerusform>%n o ochrau papur</numerusform>
            <numerusform>%n o ochrau papur</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose larger paper, or choose another size of this piece.</source>
        <translation>Dewiswch bapur mwy, neu faint arall o’r darn hwn.</translation>
    </message>
    <message>
        <source>No piece is chosen yet. Choose one under “Pieces”, then print it.</source>
        <translation>Does dim darn wedi’i ddewis eto. Dewiswch un o dan “Darnau”, yna argraffwch ef.</translation>
    </message>
    <message>
        <source>Only pieces that are chosen are printed. Tick this one first.</source>
        <translation>Dim ond darnau a ddewiswyd sy’n cael eu hargraffu. Ticiwch hwn yn gyntaf.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>The paper is too small: this piece is {0} mm, and the paper is {1} mm.</source>
        <translation>Mae’r papur yn rhy fach: mae’r darn hwn yn {0} mm, a’r papur yn {1} mm.</translation>
    </message>
    <message>
        <source>This piece could not be printed.</source>
        <translation>Doedd dim modd argraffu’r darn hwn.</translation>
    </message>
    <message>
        <source>“{0}” was sent to the printer.</source>
        <translation>Anfonwyd “{0}” i’r argraffydd.</translation>
    </message>
    <message>
        <source>“{0}” was sent to {1}.</source>
        <translation>Anfonwyd “{0}” i {1}.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Every piece can be made. Some things may be worth a look.</source>
        <translation>Mae modd gwneud pob darn. Efallai fod rhai pethau’n werth golwg.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n of them</source>
        <translation>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Ei ddangos</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>Does dim byd i’w gywiro.</translation>
    </message>
    <message numerus="yes">
        <source>You need to fix %n thing(s) before every piece can be made.</source>
        <translation>
            <numerusform>Mae angen cywiro %n o bethau cyn gallu gwneud pob darn.</numerusform>
            <numerusform>Mae angen cywiro 1 peth cyn gallu gwneud pob darn.</numerusform>
            <numerusform>Mae angen cywiro %n o bethau cyn gallu gwneud pob darn.</numerusform>
            <numerusform>Mae angen cywiro %n o bethau cyn gallu gwneud pob darn.</numerusform>
            <numerusform>Mae angen cywiro %n o bethau cyn gallu gwneud pob darn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Show me</source>
        <translation>Dangos i mi</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong: {0}. Your work is safe.</source>
        <translation>Aeth rhywbeth o’i le: {0}. Mae eich gwaith yn ddiogel.</translation>
    </message>
    <message>
        <source>The language changes when the program starts next: files are being made now.</source>
        <translation>Bydd yr iaith yn newid y tro nesaf y bydd y rhaglen yn dechrau: mae ffeiliau’n cael eu gwneud nawr.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n branch(es) were left out:</source>
        <translation>
            <numerusform>Gadawyd %n o ganghennau allan:</numerusform>
            <numerusform>Gadawyd 1 cangen allan:</numerusform>
            <numerusform>Gadawyd %n o ganghennau allan:</numerusform>
            <numerusform>Gadawyd %n o ganghennau allan:</numerusform>
            <numerusform>Gadawyd %n o ganghennau allan:</numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v o %m</translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) are left.</source>
        <translation>
            <numerusform>Mae tua %n o oriau ar ôl.</numerusform>
            <numerusform>Mae tuag awr ar ôl.</numerusform>
            <numerusform>Mae tua %n o oriau ar ôl.</numerusform>
            <numerusform>Mae tua %n o oriau ar ôl.</numerusform>
            <numerusform>Mae tua %n o oriau ar ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) are left.</source>
        <translation>
            <numerusform>Mae tua %n o funudau ar ôl.</numerusform>
            <numerusform>Mae tua munud ar ôl.</numerusform>
            <numerusform>Mae tua %n o funudau ar ôl.</numerusform>
            <numerusform>Mae tua %n o funudau ar ôl.</numerusform>
            <numerusform>Mae tua %n o funudau ar ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Wedi gorffen.</translation>
    </message>
    <message numerus="yes">
        <source>Done. The pieces of %n branch(es) were made.</source>
        <translation>
            <numerusform>Wedi gorffen. Gwnaed darnau %n o ganghennau.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed darnau 1 cangen.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed darnau %n o ganghennau.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed darnau %n o ganghennau.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed darnau %n o ganghennau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Paratoi…</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>Mae llai na munud ar ôl.</translation>
    </message>
    <message>
        <source>Looking at the branches once more…</source>
        <translation>Wrthi’n edrych ar y canghennau unwaith eto…</translation>
    </message>
    <message>
        <source>Made for {0}</source>
        <translation>Gwnaed ar gyfer {0}</translation>
    </message>
    <message>
        <source>Make the pieces</source>
        <translation>Gwneud y darnau</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Open the list of all branches</source>
        <translation>Agor y rhestr o’r holl ganghennau</translation>
    </message>
    <message>
        <source>Press Go on to make it from its beginning.</source>
        <translation>Pwyswch Parhau i’w wneud o’r dechrau.</translation>
    </message>
    <message>
        <source>Press Go on to make the others. You can also do it another day: choose the same table and the same folder, and what is finished is not made again.</source>
        <translation>Pwyswch Parhau i wneud y lleill. Gallwch ei wneud ddiwrnod arall hefyd: dewiswch yr un tabl a’r un ffolder, ac ni chaiff yr hyn sydd wedi’i orffen ei wneud eto.</translation>
    </message>
    <message>
        <source>Progress of the pieces</source>
        <translation>Cynnydd y darnau</translation>
    </message>
    <message>
        <source>Put it right in the table, save it there, and press Go on. Only these are made then.</source>
        <translation>Cywirwch hyn yn y tabl, cadwch ef yno, a phwyswch Parhau. Dim ond y rhain a gaiff eu gwneud wedyn.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n branch(es) are finished, and their files are whole.</source>
        <translation>
            <numerusform>Wedi stopio. Mae %n o ganghennau wedi’u gorffen, ac mae eu ffeiliau’n gyfan.</numerusform>
            <numerusform>Wedi stopio. Mae 1 cangen wedi’i gorffen, ac mae ei ffeiliau’n gyfan.</numerusform>
            <numerusform>Wedi stopio. Mae %n o ganghennau wedi’u gorffen, ac mae eu ffeiliau’n gyfan.</numerusform>
            <numerusform>Wedi stopio. Mae %n o ganghennau wedi’u gorffen, ac mae eu ffeiliau’n gyfan.</numerusform>
            <numerusform>Wedi stopio. Mae %n o ganghennau wedi’u gorffen, ac mae eu ffeiliau’n gyfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No branch is finished yet.</source>
        <translation>Wedi stopio. Does dim cangen wedi’i gorffen eto.</translation>
    </message>
    <message>
        <source>Stopped. The one PDF was not made.</source>
        <translation>Wedi stopio. Ni wnaed yr un PDF.</translation>
    </message>
    <message>
        <source>Stopping after the branches in hand…</source>
        <translation>Yn stopio ar ôl y canghennau sydd ar waith…</translation>
    </message>
    <message>
        <source>The making was ended by the computer.</source>
        <translation>Daeth y cyfrifiadur â’r gwaith i ben.</translation>
    </message>
    <message numerus="yes">
        <source>Those of %n branch(es) were there already.</source>
        <translation>
            <numerusform>Roedd rhai %n o ganghennau yno’n barod.</numerusform>
            <numerusform>Roedd rhai 1 cangen yno’n barod.</numerusform>
            <numerusform>Roedd rhai %n o ganghennau yno’n barod.</numerusform>
            <numerusform>Roedd rhai %n o ganghennau yno’n barod.</numerusform>
            <numerusform>Roedd rhai %n o ganghennau yno’n barod.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was finished is whole. Press Go on to make the others.</source>
        <translation>Mae’r hyn a orffennwyd yn gyfan. Pwyswch Parhau i wneud y lleill.</translation>
    </message>
    <message>
        <source>{0} says for every branch what became of it. It opens in your spreadsheet program.</source>
        <translation>Mae {0} yn dweud am bob cangen beth ddaeth ohoni. Mae’n agor yn eich rhaglen daenlenni.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>%v of %m</source>
        <translation>%v o %m</translation>
    </message>
    <message>
        <source>&amp;Which design</source>
        <translation>&amp;Pa ddyluniad</translation>
    </message>
    <message>
        <source>A proof is a PDF that shows a design filled in all the ways that groups may fill it: short and long words, no event, no logo and eight of them, a long name, every size and language, and in black and white.</source>
        <translation>PDF yw proflen sy’n dangos dyluniad wedi’i lenwi ym mhob ffordd y gall grwpiau ei lenwi: geiriau byr a hir, dim digwyddiad, dim logo ac wyth ohonyn nhw, enw hir, pob maint ac iaith, ac mewn du a gwyn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Draw the &amp;boxes of its elements over it</source>
        <translation>Tynnu &amp;blychau ei elfennau drosto</translation>
    </message>
    <message>
        <source>Each box is labelled with its element and its line in the file.</source>
        <translation>Mae pob blwch wedi’i labelu â’i elfen a’i linell yn y ffeil.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Yn paratoi…</translation>
    </message>
    <message>
        <source>Make the proof…</source>
        <translation>Gwneud y broflen…</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Yn gwneud y PDF…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Cynnydd y broflen</translation>
    </message>
    <message>
        <source>Proof of a design</source>
        <translation>Proflen o ddyluniad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Wedi stopio. Ni ysgrifennwyd ffeil.</translation>
    </message>
    <message>
        <source>The proof is in {0}. It shows these problems:</source>
        <translation>Mae’r broflen yn {0}. Mae’n dangos y problemau hyn:</translation>
    </message>
    <message>
        <source>The proof is in {0}. There are no problems with this design.</source>
        <translation>Mae’r broflen yn {0}. Does dim problemau gyda’r dyluniad hwn.</translation>
    </message>
    <message>
        <source>Trying: {0}</source>
        <translation>Yn rhoi cynnig ar: {0}</translation>
    </message>
    <message>
        <source>Where the proof goes</source>
        <translation>I ble mae’r broflen yn mynd</translation>
    </message>
    <message>
        <source>Which design</source>
        <translation>Pa ddyluniad</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Does dim ffolder o’r enw hwn.
Gwiriwch yr enw.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Does dim ffeil o’r enw hwn.
Gwiriwch yr enw.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yno’n barod.
Ydych chi am roi hon yn ei lle?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Edrych yn:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ail&amp;enwi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg fanwl</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw’r ffeil:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Math o ffeil:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Y ffolder uwchben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mae %1 yno’n barod.
Ydych chi am roi hon yn ei lle?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Ffolder yw %1.
Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Dewisiadau &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Dewisiadau &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Tudalennau eilrif</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Nid oes modd ysgrifennu i %1.
Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ffeil ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tudalennau odrif</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Argraffu i ffeil ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ysgrifennu ffeil PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Set ar ôl set</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copïau:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Y dudalen hon</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Argraffu ar y ddwy ochr</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Llwyd</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Troi ar yr ochr hir</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Set o dudalennau:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Tudalennau o</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Beth i’w argraffu</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>O’r olaf i’r gyntaf</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Troi ar yr ochr fer</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Rhowch dudalennau, neu ddau rif â chysylltnod rhyngddynt, a choma ar ôl pob un. Mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lleoliad:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Ffeil allbwn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;riodweddau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Math:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo &amp;lleoliad y ddolen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Nothing to fix</source>
        <translation>Dim i’w gywiro</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No kit yet</source>
        <translation>Dim pecyn eto</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Work that was not saved last time waits on the start page.</source>
        <translation>Mae gwaith na chafodd ei gadw y tro diwethaf yn aros ar y dudalen gychwyn.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n file(s) that were there before were replaced.</source>
        <translation>
            <numerusform>Cafodd %n o ffeiliau a oedd yno o’r blaen eu disodli.</numerusform>
            <numerusform>Cafodd un ffeil a oedd yno o’r blaen ei disodli.</numerusform>
            <numerusform>Cafodd %n o ffeiliau a oedd yno o’r blaen eu disodli.</numerusform>
            <numerusform>Cafodd %n o ffeiliau a oedd yno o’r blaen eu disodli.</numerusform>
            <numerusform>Cafodd %n o ffeiliau a oedd yno o’r blaen eu disodli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were made.</source>
        <translation>
            <numerusform>Gwnaed %n o ffeiliau.</numerusform>
            <numerusform>Gwnaed 1 ffeil.</numerusform>
            <numerusform>Gwnaed %n o ffeiliau.</numerusform>
            <numerusform>Gwnaed %n o ffeiliau.</numerusform>
            <numerusform>Gwnaed %n o ffeiliau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were not made.</source>
        <translation>
            <numerusform>Ni wnaed %n o ddarnau.</numerusform>
            <numerusform>Ni wnaed 1 darn.</numerusform>
            <numerusform>Ni wnaed %n o ddarnau.</numerusform>
            <numerusform>Ni wnaed %n o ddarnau.</numerusform>
            <numerusform>Ni wnaed %n o ddarnau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n file(s) were made.</source>
        <translation>
            <numerusform>Wedi gorffen. Gwnaed %n o ffeiliau.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed 1 ffeil.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed %n o ffeiliau.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed %n o ffeiliau.</numerusform>
            <numerusform>Wedi gorffen. Gwnaed %n o ffeiliau.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to print these</source>
        <translation>Sut i argraffu’r rhain</translation>
    </message>
    <message>
        <source>Not all of “{0}” was made.</source>
        <translation>Ni wnaed y cyfan o “{0}”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Open the folder {0}</source>
        <translation>Agor y ffolder {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Agor {0}</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Wedi stopio. Ni wnaed ffeil.</translation>
    </message>
    <message>
        <source>Stopped. These files were finished before that and are complete.</source>
        <translation>Wedi stopio. Gorffennwyd y ffeiliau hyn cyn hynny, ac maen nhw’n gyflawn.</translation>
    </message>
    <message>
        <source>You have changed your kit since these files were made. Export again to make them anew.</source>
        <translation>Rydych wedi newid eich pecyn ers gwneud y ffeiliau hyn. Allforiwch eto i’w gwneud o’r newydd.</translation>
    </message>
    <message>
        <source>{0}, job ticket</source>
        <translation>{0}, tocyn gwaith</translation>
    </message>
    <message>
        <source>{0}, picture {1}</source>
        <translation>{0}, llun {1}</translation>
    </message>
    <message>
        <source>{0}, words to post with it and its description</source>
        <translation>{0}, geiriau i’w postio gydag ef a’i ddisgrifiad</translation>
    </message>
    <message>
        <source>“{0}” was not made.</source>
        <translation>Ni wnaed “{0}”.</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message numerus="yes">
        <source>%n branch(es) will be left out:</source>
        <translation>
            <numerusform>Bydd %n o ganghennau’n cael eu gadael allan:</numerusform>
            <numerusform>Bydd 1 cangen yn cael ei gadael allan:</numerusform>
            <numerusform>Bydd %n o ganghennau’n cael eu gadael allan:</numerusform>
            <numerusform>Bydd %n o ganghennau’n cael eu gadael allan:</numerusform>
            <numerusform>Bydd %n o ganghennau’n cael eu gadael allan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well: the pieces of %n branch(es) can be made.</source>
        <translation>
            <numerusform>Mae popeth yn iawn: gellir gwneud darnau %n o ganghennau.</numerusform>
            <numerusform>Mae popeth yn iawn: gellir gwneud darnau 1 cangen.</numerusform>
            <numerusform>Mae popeth yn iawn: gellir gwneud darnau %n o ganghennau.</numerusform>
            <numerusform>Mae popeth yn iawn: gellir gwneud darnau %n o ganghennau.</numerusform>
            <numerusform>Mae popeth yn iawn: gellir gwneud darnau %n o ganghennau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the branches</source>
        <translation>Edrych ar y canghennau</translation>
    </message>
    <message>
        <source>Looking at the branches…</source>
        <translation>Wrthi’n edrych ar y canghennau…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the branches… %n so far.</source>
        <translation>
            <numerusform>Wrthi’n edrych ar y canghennau… %n hyd yma.</numerusform>
            <numerusform>Wrthi’n edrych ar y canghennau… 1 hyd yma.</numerusform>
            <numerusform>Wrthi’n edrych ar y canghennau… %n hyd yma.</numerusform>
            <numerusform>Wrthi’n edrych ar y canghennau… %n hyd yma.</numerusform>
            <numerusform>Wrthi’n edrych ar y canghennau… %n hyd yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it right in the table, save it there, and read it again.</source>
        <translation>Cywirwch hyn yn y tabl, cadwch ef yno, a darllenwch ef eto.</translation>
    </message>
    <message>
        <source>Read the table again</source>
        <translation>Darllen y tabl eto</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Rhes {0}</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Y gyntaf</translation>
    </message>
    <message>
        <source>The one with most to fix</source>
        <translation>Yr un â’r mwyaf i’w drwsio</translation>
    </message>
    <message>
        <source>The one with most words</source>
        <translation>Yr un â’r mwyaf o eiriau</translation>
    </message>
    <message numerus="yes">
        <source>The pieces of %n branch(es) can be made.</source>
        <translation>
            <numerusform>Gellir gwneud darnau %n o ganghennau.</numerusform>
            <numerusform>Gellir gwneud darnau 1 cangen.</numerusform>
            <numerusform>Gellir gwneud darnau %n o ganghennau.</numerusform>
            <numerusform>Gellir gwneud darnau %n o ganghennau.</numerusform>
            <numerusform>Gellir gwneud darnau %n o ganghennau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pieces of no branch can be made yet:</source>
        <translation>Ni ellir gwneud darnau’r un gangen eto:</translation>
    </message>
    <message>
        <source>There is nothing below the headings. Fill in a row for each branch.</source>
        <translation>Does dim byd o dan y penawdau. Llenwch res ar gyfer pob cangen.</translation>
    </message>
    <message>
        <source>Which branch is shown</source>
        <translation>Pa gangen sy’n cael ei dangos</translation>
    </message>
    <message>
        <source>Which piece is shown</source>
        <translation>Pa ddarn sy’n cael ei ddangos</translation>
    </message>
    <message>
        <source>Worth a look before you make them:</source>
        <translation>Gwerth ei weld cyn i chi eu gwneud:</translation>
    </message>
    <message>
        <source>{1} (row {0})</source>
        <translation>{1} (rhes {0})</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Kit (*.kit);;Kit as a text (*.yaml)</source>
        <translation>Pecyn (*.kit);;Pecyn fel testun (*.yaml)</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Cadw’r pecyn</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>Cadwyd yn {0}</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>And which pieces and messages of the week you chose.</source>
        <translation>A pha ddarnau a pha rai o negeseuon yr wythnos rydych wedi’u dewis.</translation>
    </message>
    <message>
        <source>Attach the file to the email yourself, then send it.</source>
        <translation>Atodwch y ffeil i’r e-bost eich hun, yna anfonwch ef.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation>Copïo llwybr y ffeil</translation>
    </message>
    <message>
        <source>Here is our kit, {0}. Open it in awareness-kit.</source>
        <translation>Dyma ein pecyn, {0}. Agorwch ef yn awareness-kit.</translation>
    </message>
    <message>
        <source>Kit ({0})</source>
        <translation>Pecyn ({0})</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Gwneud y ffeil…</translation>
    </message>
    <message>
        <source>Makes one file of the whole kit. People who open it in this program can go on with it, and can read everything in it. Your own kit stays where it is.</source>
        <translation>Mae hyn yn gwneud un ffeil o’r pecyn cyfan. Gall pobl sy’n ei hagor yn y rhaglen hon fynd ymlaen â’r gwaith, a darllen popeth ynddi. Mae eich pecyn eich hun yn aros lle mae.</translation>
    </message>
    <message>
        <source>No email program was found here. Write the email as you always do, and attach the file.</source>
        <translation>Ni ddaethpwyd o hyd i raglen e-bost yma. Ysgrifennwch yr e-bost fel y byddwch bob amser, ac atodwch y ffeil.</translation>
    </message>
    <message>
        <source>Send the kit</source>
        <translation>Anfon y pecyn</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Dangos yn ei ffolder</translation>
    </message>
    <message>
        <source>That is the kit that you have open. Give the file to send another name.</source>
        <translation>Dyna’r pecyn sydd gennych ar agor. Rhowch enw arall i’r ffeil sydd i’w hanfon.</translation>
    </message>
    <message>
        <source>The file is ready ({0}). Attach it to an email, or copy it to a memory stick.</source>
        <translation>Mae’r ffeil yn barod ({0}). Atodwch hi i e-bost, neu copïwch hi i gof bach.</translation>
    </message>
    <message>
        <source>The path was copied. Paste it where a program asks for a file.</source>
        <translation>Copïwyd y llwybr. Gludwch ef lle mae rhaglen yn gofyn am ffeil.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Beth sydd ynddo</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>Ysgrifennu e-bost…</translation>
    </message>
    <message>
        <source>You attach the file yourself.</source>
        <translation>Rydych yn atodi’r ffeil eich hun.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>add logo</source>
        <translation>ychwanegu logo</translation>
    </message>
    <message>
        <source>add photo</source>
        <translation>ychwanegu ffotograff</translation>
    </message>
    <message>
        <source>remove photo</source>
        <translation>tynnu’r ffotograff</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>&amp;Copïo fel llun</translation>
    </message>
    <message>
        <source>&amp;Copy this page as a picture</source>
        <translation>&amp;Copïo’r dudalen hon fel llun</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>Cadw &amp;fel llun…</translation>
    </message>
    <message>
        <source>&amp;Save this page as a picture…</source>
        <translation>Cadw’r &amp;dudalen hon fel llun…</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Yn gwneud y llun…</translation>
    </message>
    <message>
        <source>Page {0} was copied as a picture. To copy another page, right-click it in the preview.</source>
        <translation>Copïwyd tudalen {0} fel llun. I gopïo tudalen arall, de-gliciwch arni yn y rhagolwg.</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Lluniau ({0})</translation>
    </message>
    <message>
        <source>Save &amp;every page as a picture…</source>
        <translation>Cadw &amp;pob tudalen fel llun…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Cadw fel llun</translation>
    </message>
    <message>
        <source>Saved in {folder}: {names}</source>
        <translation>Cadwyd yn y ffolder {folder}: {names}</translation>
    </message>
    <message>
        <source>The picture was copied. Paste it into a message, a post or a document.</source>
        <translation>Copïwyd y llun. Gludwch ef mewn neges, postiad neu ddogfen.</translation>
    </message>
    <message>
        <source>There is no piece in the preview to make a picture of.</source>
        <translation>Does dim darn yn y rhagolwg i wneud llun ohono.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Arrows go from design to design, Space starts a kit with the one that you are on.</source>
        <translation>Mae’r saethau’n mynd o ddyluniad i ddyluniad, a’r bylchwr yn dechrau pecyn gyda’r un rydych arno.</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Dyluniadau</translation>
    </message>
    <message>
        <source>Shown for a nursery that we made up; your own words and logos take their place.</source>
        <translation>I’w gweld ar gyfer meithrinfa ddychmygol; bydd eich geiriau a’ch logos eich hun yn cymryd eu lle.</translation>
    </message>
    <message>
        <source>Start with a design</source>
        <translation>Dechrau gyda dyluniad</translation>
    </message>
    <message>
        <source>Start with this one</source>
        <translation>Dechrau gyda’r un hwn</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Begin a new kit: everything your group makes for one event.</source>
        <translation>Dechrau pecyn newydd: popeth mae eich grŵp yn ei wneud ar gyfer un digwyddiad.</translation>
    </message>
    <message>
        <source>Choose a design, add your group’s name, event and logo, then print it or send it.</source>
        <translation>Dewiswch ddyluniad, ychwanegwch enw, digwyddiad a logo eich grŵp, yna argraffwch ef neu anfonwch ef.</translation>
    </message>
    <message>
        <source>Go on with a kit that you saved, or that somebody sent you.</source>
        <translation>Ewch ymlaen â phecyn rydych wedi’i gadw, neu y mae rhywun wedi’i anfon atoch.</translation>
    </message>
    <message>
        <source>Look at a finished kit, and try things out in it.</source>
        <translation>Edrychwch ar becyn gorffenedig, a rhowch gynnig ar bethau ynddo.</translation>
    </message>
    <message>
        <source>Make your own posters and leaflets</source>
        <translation>Gwnewch eich posteri a’ch taflenni eich hun</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Agor yr enghraifft</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Or drop a kit or a pack in this window.</source>
        <translation>Neu gollyngwch becyn neu fwndel yn y ffenestr hon.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Dechreuwch yma</translation>
    </message>
    <message>
        <source>Work that was not saved last time</source>
        <translation>Gwaith na chafodd ei gadw y tro diwethaf</translation>
    </message>
    <message>
        <source>Your recent kits</source>
        <translation>Eich pecynnau diweddar</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Nothing needs fixing here.</source>
        <translation>Does dim angen cywiro dim yma.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pieces of this kit</source>
        <translation>Darnau’r pecyn hwn</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>All files</source>
        <translation>Pob ffeil</translation>
    </message>
    <message>
        <source>Any table will do that has headings such as Name, Phone or Venue over its columns: from Excel (.xlsx, .xls), LibreOffice (.ods), or as text (.csv).</source>
        <translation>Mae unrhyw dabl yn iawn sydd â phenawdau fel Enw, Ffôn neu Leoliad uwch ei golofnau: o Excel (.xlsx, .xls), LibreOffice (.ods), neu fel testun (.csv).</translation>
    </message>
    <message>
        <source>Choose the table of your branches</source>
        <translation>Dewiswch dabl eich canghennau</translation>
    </message>
    <message>
        <source>Each row of a table becomes the pieces of one branch, with its own name, phone number, event or logo. A cell that is empty is left out. What the table has no column for is as it is in this kit.</source>
        <translation>Mae pob rhes o dabl yn dod yn ddarnau un gangen, gyda’i henw, ei rhif ffôn, ei digwyddiad neu ei logo ei hun. Mae cell wag yn cael ei gadael allan. Mae’r hyn nad oes gan y tabl golofn ar ei gyfer fel y mae yn y pecyn hwn.</translation>
    </message>
    <message>
        <source>It is in {0}. Fill in a row for each branch, save it, and choose it here.</source>
        <translation>Mae yn {0}. Llenwch res ar gyfer pob cangen, cadwch ef, a dewiswch ef yma.</translation>
    </message>
    <message>
        <source>No piece is chosen in this kit yet, so there is nothing to make for the branches.</source>
        <translation>Does dim darn wedi’i ddewis yn y pecyn hwn eto, felly does dim byd i’w wneud ar gyfer y canghennau.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Agor {0}</translation>
    </message>
    <message>
        <source>Save an empty table to fill in…</source>
        <translation>Cadw tabl gwag i’w lenwi…</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tablau ({0})</translation>
    </message>
    <message>
        <source>This one has every column and one row as an example. Delete the columns you do not need.</source>
        <translation>Mae gan hwn bob colofn ac un rhes fel enghraifft. Dilëwch y colofnau nad oes eu hangen arnoch.</translation>
    </message>
    <message>
        <source>You have no table yet?</source>
        <translation>Does gennych chi ddim tabl eto?</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>canghennau</translation>
    </message>
</context>
<context>
    <name>TakenOut</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>ThankYouPanel</name>
    <message>
        <source>After these words, name everybody chosen above</source>
        <translation>Ar ôl y geiriau hyn, enwi pawb a ddewiswyd uchod</translation>
    </message>
    <message>
        <source>Anytown Town Council</source>
        <translation>Cyngor Tref Unrhywle</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation>Sut bydd yn darllen</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Ym mha eiriau</translation>
    </message>
    <message>
        <source>No thank-you</source>
        <translation>Dim diolch</translation>
    </message>
    <message>
        <source>Nobody is thanked.</source>
        <translation>Does neb yn cael diolch.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Until you write something, it reads as it says below.</source>
        <translation>Does dim wedi’i ysgrifennu eto. Nes i chi ysgrifennu rhywbeth, mae’n darllen fel y dangosir isod.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n name(s) are taken.</source>
        <translation>
            <numerusform>Dim ond y %n enw cyntaf sy’n cael eu cymryd.</numerusform>
            <numerusform>Dim ond yr enw cyntaf sy’n cael ei gymryd.</numerusform>
            <numerusform>Dim ond y %n enw cyntaf sy’n cael eu cymryd.</numerusform>
            <numerusform>Dim ond y %n enw cyntaf sy’n cael eu cymryd.</numerusform>
            <numerusform>Dim ond y %n enw cyntaf sy’n cael eu cymryd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others, one on each line</source>
        <translation>Eraill, un ar bob llinell</translation>
    </message>
    <message>
        <source>Thank those who help. Their names are put in alphabetical order.</source>
        <translation>Diolchwch i’r rhai sy’n helpu. Rhoddir eu henwau yn nhrefn yr wyddor.</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>Thanks them in your own words.</source>
        <translation>Mae’n diolch iddyn nhw yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>Beth rydych am ei ddweud</translation>
    </message>
    <message>
        <source>Who to thank</source>
        <translation>Pwy i ddiolch iddyn nhw</translation>
    </message>
    <message>
        <source>Write it yourself, beginning with what it says now.</source>
        <translation>Ysgrifennwch ef eich hun, gan ddechrau gyda’r hyn mae’n ei ddweud nawr.</translation>
    </message>
    <message>
        <source>Write your own…</source>
        <translation>Ysgrifennu eich geiriau…</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eich geiriau eich hun</translation>
    </message>
    <message>
        <source>add logo</source>
        <translation>ychwanegu logo</translation>
    </message>
    <message>
        <source>choose thank-you</source>
        <translation>dewis diolch</translation>
    </message>
    <message>
        <source>leave out names</source>
        <translation>hepgor yr enwau</translation>
    </message>
    <message>
        <source>leave out thank-you</source>
        <translation>hepgor y diolch</translation>
    </message>
    <message>
        <source>name everybody</source>
        <translation>enwi pawb</translation>
    </message>
    <message>
        <source>take out partner</source>
        <translation>tynnu’r partner allan</translation>
    </message>
    <message>
        <source>thank partner</source>
        <translation>diolch i bartner</translation>
    </message>
    <message>
        <source>typing in names</source>
        <translation>teipio’r enwau</translation>
    </message>
    <message>
        <source>typing in own words</source>
        <translation>teipio eich geiriau eich hun</translation>
    </message>
    <message>
        <source>write own words</source>
        <translation>ysgrifennu eich geiriau eich hun</translation>
    </message>
    <message>
        <source>{0} (not known)</source>
        <translation>{0} (anhysbys)</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Beth sydd o’i le, a beth i’w wneud</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Kits and packs ({0})</source>
        <translation>Pecynnau a bwndeli ({0})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Recovery is off, perhaps because the disk is full. Save your kit often.</source>
        <translation>Mae adfer wedi’i ddiffodd, efallai am fod y ddisg yn llawn. Cadwch eich pecyn yn aml.</translation>
    </message>
    <message>
        <source>This is the copy for another branch. Save it under a name of its own.</source>
        <translation>Dyma’r copi ar gyfer cangen arall. Cadwch ef dan ei enw ei hun.</translation>
    </message>
    <message>
        <source>Untitled kit</source>
        <translation>Pecyn heb deitl</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No piece is chosen yet. Choose one under “Pieces”.</source>
        <translation>Does dim darn wedi’i ddewis eto. Dewiswch un o dan “Darnau”.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Heb ei ddewis</translation>
    </message>
    <message>
        <source>There is nothing here yet. You have not given {0}.</source>
        <translation>Does dim byd yma eto. Dydych chi ddim wedi rhoi {0}.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Does dim byd yma.</translation>
    </message>
    <message>
        <source>This belongs to the campaign.</source>
        <translation>Mae hwn yn perthyn i’r ymgyrch.</translation>
    </message>
    <message>
        <source>This belongs to the design. Click on your own words, logos or photo to go to them.</source>
        <translation>Mae hyn yn perthyn i’r dyluniad. Cliciwch ar eich geiriau, eich logos neu eich ffotograff eich hun i fynd atyn nhw.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Yn diweddaru…</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>a phone number, email or website</source>
        <translation>rhif ffôn, e-bost neu wefan</translation>
    </message>
    <message>
        <source>the name of your group</source>
        <translation>enw eich grŵp</translation>
    </message>
    <message>
        <source>{0} cannot be shown yet.</source>
        <translation>Does dim modd dangos {0} eto.</translation>
    </message>
    <message>
        <source>{0} – not chosen yet: tick it to make it</source>
        <translation>{0} – heb ei ddewis eto: ticiwch ef i’w wneud</translation>
    </message>
</context>
<context>
    <name>_Counting</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n o flociau</numerusform>
            <numerusform>1 bloc</numerusform>
            <numerusform>%n o flociau</numerusform>
            <numerusform>%n o flociau</numerusform>
            <numerusform>%n o flociau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour profile(s)</source>
        <translation>
            <numerusform>%n o broffiliau lliw</numerusform>
            <numerusform>1 proffil lliw</numerusform>
            <numerusform>%n o broffiliau lliw</numerusform>
            <numerusform>%n o broffiliau lliw</numerusform>
            <numerusform>%n o broffiliau lliw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n o liwiau</numerusform>
            <numerusform>1 lliw</numerusform>
            <numerusform>%n o liwiau</numerusform>
            <numerusform>%n o liwiau</numerusform>
            <numerusform>%n o liwiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n design(s)</source>
        <translation>
            <numerusform>%n o ddyluniadau</numerusform>
            <numerusform>1 dyluniad</numerusform>
            <numerusform>%n o ddyluniadau</numerusform>
            <numerusform>%n o ddyluniadau</numerusform>
            <numerusform>%n o ddyluniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of the week</source>
        <translation>
            <numerusform>%n o fanylion am yr wythnos</numerusform>
            <numerusform>1 manylyn am yr wythnos</numerusform>
            <numerusform>%n o fanylion am yr wythnos</numerusform>
            <numerusform>%n o fanylion am yr wythnos</numerusform>
            <numerusform>%n o fanylion am yr wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n o ieithoedd</numerusform>
            <numerusform>1 iaith</numerusform>
            <numerusform>%n o ieithoedd</numerusform>
            <numerusform>%n o ieithoedd</numerusform>
            <numerusform>%n o ieithoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo(s)</source>
        <translation>
            <numerusform>%n o logos</numerusform>
            <numerusform>1 logo</numerusform>
            <numerusform>%n o logos</numerusform>
            <numerusform>%n o logos</numerusform>
            <numerusform>%n o logos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n o negeseuon</numerusform>
            <numerusform>1 neges</numerusform>
            <numerusform>%n o negeseuon</numerusform>
            <numerusform>%n o negeseuon</numerusform>
            <numerusform>%n o negeseuon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n o bartneriaid</numerusform>
            <numerusform>1 partner</numerusform>
            <numerusform>%n o bartneriaid</numerusform>
            <numerusform>%n o bartneriaid</numerusform>
            <numerusform>%n o bartneriaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n o luniau</numerusform>
            <numerusform>1 llun</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text style(s)</source>
        <translation>
            <numerusform>%n o arddulliau testun</numerusform>
            <numerusform>1 arddull testun</numerusform>
            <numerusform>%n o arddulliau testun</numerusform>
            <numerusform>%n o arddulliau testun</numerusform>
            <numerusform>%n o arddulliau testun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you(s)</source>
        <translation>
            <numerusform>%n o ddiolchiadau</numerusform>
            <numerusform>1 diolch</numerusform>
            <numerusform>%n o ddiolchiadau</numerusform>
            <numerusform>%n o ddiolchiadau</numerusform>
            <numerusform>%n o ddiolchiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typeface(s)</source>
        <translation>
            <numerusform>%n o ffurfdeipiau</numerusform>
            <numerusform>1 ffurfdeip</numerusform>
            <numerusform>%n o ffurfdeipiau</numerusform>
            <numerusform>%n o ffurfdeipiau</numerusform>
            <numerusform>%n o ffurfdeipiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} a %n arall</numerusform>
            <numerusform>{0} ac 1 arall</numerusform>
            <numerusform>{0} a %n arall</numerusform>
            <numerusform>{0} a %n arall</numerusform>
            <numerusform>{0} a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sign</name>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>1 peth i’w gywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
            <numerusform>%n o bethau i’w cywiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About and licences</source>
        <translation>Ynghylch a &amp;thrwyddedau</translation>
    </message>
    <message>
        <source>&amp;Check my designs…</source>
        <translation>&amp;Gwirio fy nyluniadau…</translation>
    </message>
    <message>
        <source>&amp;Close kit</source>
        <translation>Ca&amp;u’r pecyn</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Dyluniadau</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another branch…</source>
        <translation>Dy&amp;blygu ar gyfer cangen arall…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>A&amp;llforio…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Folders and packs…</source>
        <translation>&amp;Ffolderi a bwndeli…</translation>
    </message>
    <message>
        <source>&amp;From nothing to a printed poster</source>
        <translation>O’r &amp;dechrau i boster wedi’i argraffu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Install a pack…</source>
        <translation>Go&amp;sod bwndel…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;Make these pieces for every branch…</source>
        <translation>G&amp;wneud y darnau hyn ar gyfer pob cangen…</translation>
    </message>
    <message>
        <source>&amp;New design…</source>
        <translation>Dyluniad &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;New kit</source>
        <translation>&amp;Pecyn newydd</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Cam &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Open my folder of designs</source>
        <translation>&amp;Agor fy ffolder dyluniadau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Print size</source>
        <translation>&amp;Maint argraffu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;rgraffu…</translation>
    </message>
    <message>
        <source>&amp;Proof of a design…</source>
        <translation>&amp;Proflen o ddyluniad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Tudalen gyfan</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copïo &amp;llun</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>For campaign sta&amp;ff</source>
        <translation>Ar gyfer &amp;staff yr ymgyrch</translation>
    </message>
    <message>
        <source>Is there a &amp;newer version?</source>
        <translation>&amp;Oes fersiwn mwy newydd?</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor &amp;diweddar</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Agor yr &amp;enghraifft</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>Cam &amp;blaenorol</translation>
    </message>
    <message>
        <source>Pac&amp;k…</source>
        <translation>&amp;Bwndel…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture…</source>
        <translation>Cadw fel llu&amp;n…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>Send the &amp;kit…</source>
        <translation>Anf&amp;on y pecyn…</translation>
    </message>
    <message>
        <source>Show trim and safe &amp;margin</source>
        <translation>Dangos y llinell &amp;docio a’r ymyl ddiogel</translation>
    </message>
    <message>
        <source>The &amp;guide for staff</source>
        <translation>Y &amp;canllaw i staff</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Chwyddo &amp;allan</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Get the newer work back</source>
        <translation>Cael y gwaith mwy diweddar yn ôl</translation>
    </message>
    <message>
        <source>If you open the saved kit, the newer work waits on the start page.</source>
        <translation>Os agorwch y pecyn a gadwyd, bydd y gwaith mwy diweddar yn aros ar y dudalen gychwyn.</translation>
    </message>
    <message>
        <source>If you replace it, what they changed is lost.</source>
        <translation>Os rhowch hwn yn ei lle, collir yr hyn a newidiwyd ganddyn nhw.</translation>
    </message>
    <message>
        <source>Open the saved kit</source>
        <translation>Agor y pecyn a gadwyd</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Rhoi hwn yn ei lle</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Rhoi hwn yn lle’r ffeil?</translation>
    </message>
    <message>
        <source>Save the kit?</source>
        <translation>Cadw’r pecyn?</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Cadw dan enw arall…</translation>
    </message>
    <message>
        <source>The kit “{0}” has changes that are not saved.</source>
        <translation>Mae gan y pecyn “{0}” newidiadau sydd heb eu cadw.</translation>
    </message>
    <message>
        <source>There are already files {0}. Do you want to replace them?</source>
        <translation>Mae’r ffeiliau {0} yno’n barod. Ydych chi am roi’r rhain yn eu lle?</translation>
    </message>
    <message>
        <source>There is already a file {0}. Do you want to replace it?</source>
        <translation>Mae ffeil {0} yno’n barod. Ydych chi am roi hon yn ei lle?</translation>
    </message>
    <message>
        <source>There is newer work on {0} that was not saved last time.</source>
        <translation>Mae gwaith mwy diweddar ar {0} na chafodd ei gadw y tro diwethaf.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Pa un?</translation>
    </message>
    <message>
        <source>{0} was changed by somebody else since you opened it.</source>
        <translation>Newidiwyd {0} gan rywun arall ers i chi ei hagor.</translation>
    </message>
</context>
<context>
    <name>design_groups</name>
    <message>
        <source>For screens</source>
        <translation>Ar gyfer sgriniau</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Taflenni</translation>
    </message>
    <message>
        <source>More to make</source>
        <translation>Rhagor i’w gwneud</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Posteri</translation>
    </message>
    <message>
        <source>To give away</source>
        <translation>I’w rhoi i bobl</translation>
    </message>
    <message>
        <source>card gift handout</source>
        <translation>cerdyn anrheg taflen</translation>
    </message>
    <message>
        <source>leaflet flyer brochure pamphlet handout</source>
        <translation>taflen llyfryn pamffled</translation>
    </message>
    <message>
        <source>poster sign notice display</source>
        <translation>poster arwydd hysbysiad arddangosfa</translation>
    </message>
    <message>
        <source>screen TV television slide presentation PowerPoint</source>
        <translation>sgrin teledu sleid cyflwyniad PowerPoint</translation>
    </message>
    <message>
        <source>social media Facebook WhatsApp LinkedIn Eventbrite cover header banner link post share</source>
        <translation>cyfryngau cymdeithasol Facebook WhatsApp LinkedIn Eventbrite clawr pennyn baner dolen postio rhannu</translation>
    </message>
    <message>
        <source>social media Instagram Facebook WhatsApp LinkedIn X Twitter Bluesky post share feed</source>
        <translation>cyfryngau cymdeithasol Instagram Facebook WhatsApp LinkedIn X Twitter Bluesky postio rhannu</translation>
    </message>
    <message>
        <source>social media Instagram Facebook WhatsApp TikTok Snapchat story reel status post share</source>
        <translation>cyfryngau cymdeithasol Instagram Facebook WhatsApp TikTok Snapchat stori statws postio rhannu</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}, {last}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Albanian</source>
        <translation>Albaneg</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhareg</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bwlgareg</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieinëeg</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>Cernyweg</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croateg</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsieceg</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Daneg</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Iseldireg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estoneg</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Ffinneg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Groeg</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gwjarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraeg</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hwngareg</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Gwyddeleg</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Eidaleg</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japaneeg</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreeg</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Cwrdeg</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latfieg</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithwaneg</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>Manaweg</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepaleg</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perseg</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabeg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rwseg</translation>
    </message>
    <message>
        <source>Scots</source>
        <translation>Sgoteg</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Gaeleg yr Alban</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhaleg</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slofaceg</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaleg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedeg</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamileg</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tyrceg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Fietnameg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Iorwba</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Baltic, Windows</source>
        <translation>Baltig, Windows</translation>
    </message>
    <message>
        <source>Do not use this column</source>
        <translation>Peidio â defnyddio’r golofn hon</translation>
    </message>
    <message>
        <source>The file of the logo, beside the table</source>
        <translation>Ffeil y logo, wrth ymyl y tabl</translation>
    </message>
    <message>
        <source>The file of the photo, beside the table</source>
        <translation>Ffeil y ffotograff, wrth ymyl y tabl</translation>
    </message>
    <message>
        <source>The headline of a message of its own</source>
        <translation>Pennawd neges ei hun</translation>
    </message>
    <message>
        <source>The long wording of a message of its own</source>
        <translation>Geiriad hir neges ei hun</translation>
    </message>
    <message>
        <source>The messages, as kit files name them</source>
        <translation>Y negeseuon, fel mae ffeiliau pecyn yn eu henwi</translation>
    </message>
    <message>
        <source>The pieces, as kit files name them</source>
        <translation>Y darnau, fel mae ffeiliau pecyn yn eu henwi</translation>
    </message>
    <message>
        <source>The second language</source>
        <translation>Yr ail iaith</translation>
    </message>
    <message>
        <source>The short wording of a message of its own</source>
        <translation>Geiriad byr neges ei hun</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <translation>Twrceg, Windows</translation>
    </message>
    <message>
        <source>What the logo shows</source>
        <translation>Beth mae’r logo’n ei ddangos</translation>
    </message>
    <message>
        <source>a part: {0}</source>
        <translation>rhan: {0}</translation>
    </message>
    <message>
        <source>central European, Windows</source>
        <translation>canol Ewrop, Windows</translation>
    </message>
    <message>
        <source>central European, old Linux</source>
        <translation>canol Ewrop, hen Linux</translation>
    </message>
    <message>
        <source>central European, very old programs</source>
        <translation>canol Ewrop, rhaglenni hen iawn</translation>
    </message>
    <message>
        <source>western European, Windows</source>
        <translation>gorllewin Ewrop, Windows</translation>
    </message>
    <message>
        <source>western European, old Linux</source>
        <translation>gorllewin Ewrop, hen Linux</translation>
    </message>
    <message>
        <source>western European, old Macs</source>
        <translation>gorllewin Ewrop, hen Macs</translation>
    </message>
    <message>
        <source>western European, very old programs</source>
        <translation>gorllewin Ewrop, rhaglenni hen iawn</translation>
    </message>
    <message>
        <source>{0} was read as a spreadsheet, its sheet “{1}”.</source>
        <translation>Darllenwyd {0} fel taenlen, ei thudalen “{1}”.</translation>
    </message>
    <message>
        <source>{0} was read as a text with commas between its columns.</source>
        <translation>Darllenwyd {0} fel testun â chomas rhwng ei golofnau.</translation>
    </message>
    <message>
        <source>{0} was read as a text with semicolons between its columns.</source>
        <translation>Darllenwyd {0} fel testun â hanner colonau rhwng ei golofnau.</translation>
    </message>
    <message>
        <source>{0} was read as a text with tabs between its columns.</source>
        <translation>Darllenwyd {0} fel testun â thabiau rhwng ei golofnau.</translation>
    </message>
    <message>
        <source>{0} was read as a text with upright lines between its columns.</source>
        <translation>Darllenwyd {0} fel testun â llinellau syth rhwng ei golofnau.</translation>
    </message>
    <message>
        <source>{0} was read as a text with “{1}” between its columns.</source>
        <translation>Darllenwyd {0} fel testun â “{1}” rhwng ei golofnau.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>12 noon</source>
        <translation>12 hanner dydd</translation>
    </message>
    <message>
        <source>am</source>
        <translation>yb</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>yp</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>It is in the folder {0}</source>
        <translation>Mae yn y ffolder {0}</translation>
    </message>
    <message>
        <source>It was in the folder {0}</source>
        <translation>Roedd yn y ffolder {0}</translation>
    </message>
    <message>
        <source>{0} could not be opened: this computer has no program for it.</source>
        <translation>Doedd dim modd agor {0}: does gan y cyfrifiadur hwn ddim rhaglen ar ei gyfer.</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>Dydy {0} ddim yno mwyach.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Ask the campaign whether this is its key. From now on no pack with another key can replace it.</source>
        <translation>Gofynnwch i’r ymgyrch ai dyma ei hallwedd. O hyn ymlaen, all dim bwndel ag allwedd arall gymryd ei le.</translation>
    </message>
    <message>
        <source>Hidden here, because {1} has its own: {0}.</source>
        <translation>Wedi’i guddio yma, am fod gan {1} ei un ei hun: {0}.</translation>
    </message>
    <message>
        <source>It adds {0}.</source>
        <translation>Mae’n ychwanegu {0}.</translation>
    </message>
    <message>
        <source>It changes nothing here: you have all of it already.</source>
        <translation>Dyw e’n newid dim yma: mae’r cyfan gennych yn barod.</translation>
    </message>
    <message>
        <source>It has another version of {0}.</source>
        <translation>Mae ganddo fersiwn arall o {0}.</translation>
    </message>
    <message>
        <source>It is a campaign of its own. The kits and designs of other campaigns stay as they are.</source>
        <translation>Mae’n ymgyrch ynddo’i hun. Mae pecynnau a dyluniadau ymgyrchoedd eraill yn aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>It is installed already.</source>
        <translation>Mae wedi’i osod yn barod.</translation>
    </message>
    <message>
        <source>It is not signed, so nothing tells who made it.</source>
        <translation>Dyw e ddim wedi’i lofnodi, felly does dim byd yn dweud pwy a’i gwnaeth.</translation>
    </message>
    <message>
        <source>It is older than version {0}, which is installed now.</source>
        <translation>Mae’n hŷn na fersiwn {0}, sydd wedi’i gosod nawr.</translation>
    </message>
    <message>
        <source>It is signed by {0}, with the key {1}.</source>
        <translation>Mae wedi’i lofnodi gan {0}, â’r allwedd {1}.</translation>
    </message>
    <message>
        <source>It is signed by {0}, with the same key as before.</source>
        <translation>Mae wedi’i lofnodi gan {0}, â’r un allwedd ag o’r blaen.</translation>
    </message>
    <message>
        <source>It no longer has its own, so what {1} has is used again: {0}.</source>
        <translation>Does ganddo mo’i un ei hun bellach, felly defnyddir yr hyn sydd gan {1} eto: {0}.</translation>
    </message>
    <message>
        <source>It removes {0}.</source>
        <translation>Mae’n tynnu {0}.</translation>
    </message>
    <message>
        <source>It replaces version {0}; you can go back to that one.</source>
        <translation>Mae’n cymryd lle fersiwn {0}; gallwch fynd yn ôl i honno.</translation>
    </message>
    <message>
        <source>It replaces what {1} has: {0}.</source>
        <translation>Mae’n cymryd lle’r hyn sydd gan {1}: {0}.</translation>
    </message>
    <message>
        <source>The campaign withdraws {0}: kits that use it say so.</source>
        <translation>Mae’r ymgyrch yn tynnu {0} yn ôl: mae pecynnau sy’n ei ddefnyddio yn dweud hynny.</translation>
    </message>
    <message>
        <source>Version {0} is installed already, but it is not the same. Ask the campaign which one is right.</source>
        <translation>Mae fersiwn {0} wedi’i gosod yn barod, ond nid yr un un yw hi. Gofynnwch i’r ymgyrch pa un sy’n gywir.</translation>
    </message>
    <message>
        <source>Why {0} is withdrawn: {1}</source>
        <translation>Pam mae {0} yn cael ei dynnu’n ôl: {1}</translation>
    </message>
</context>
<context>
    <name>picture_files</name>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Lluniau ({0})</translation>
    </message>
</context>
<context>
    <name>piece_cards</name>
    <message>
        <source>Cannot be made</source>
        <translation>Does dim modd ei wneud</translation>
    </message>
    <message>
        <source>Cannot be shown yet</source>
        <translation>Does dim modd ei ddangos eto</translation>
    </message>
    <message>
        <source>First: {0}</source>
        <translation>Cyntaf: {0}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Ddim yma bellach</translation>
    </message>
    <message>
        <source>One for each event</source>
        <translation>Un i bob digwyddiad</translation>
    </message>
    <message>
        <source>This design is missing. Untick it, or ask the campaign for it.</source>
        <translation>Mae’r dyluniad hwn ar goll. Dad-diciwch ef, neu gofynnwch i’r ymgyrch amdano.</translation>
    </message>
    <message>
        <source>an event that is not there</source>
        <translation>digwyddiad sydd ddim yno</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>digwyddiad {0}</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>as printers ask for it: PDF/X-4, 3 mm bleed, crop marks and inks (CMYK), with a job ticket to send along</source>
        <translation>fel mae argraffwyr yn gofyn amdano: PDF/X-4, gwaediad o 3 mm, marciau tocio ac inciau (CMYK), gyda thocyn gwaith i’w anfon gydag ef</translation>
    </message>
    <message>
        <source>for the paper in a home or office printer, A4: small pieces side by side, large ones in sheets to glue together</source>
        <translation>ar gyfer y papur mewn argraffydd cartref neu swyddfa, A4: darnau bach ochr yn ochr, rhai mawr yn ddalennau i’w gludo at ei gilydd</translation>
    </message>
    <message>
        <source>good to send by email: addresses can be clicked, and screen readers find their way</source>
        <translation>da i’w anfon drwy e-bost: gellir clicio ar gyfeiriadau, a gall darllenwyr sgrin ddod o hyd i’w ffordd</translation>
    </message>
    <message>
        <source>pictures (PNG) to post or to send, each with a caption and a description to copy</source>
        <translation>lluniau (PNG) i’w postio neu eu hanfon, pob un â chapsiwn a disgrifiad i’w copïo</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Good to know</source>
        <translation>Da gwybod</translation>
    </message>
    <message>
        <source>To fix first</source>
        <translation>I’w gywiro’n gyntaf</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Gwerth golwg</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, llinell {1}</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>Events, with their places</source>
        <translation>Digwyddiadau, gyda’u lleoliadau</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Sut i gysylltu â chi</translation>
    </message>
    <message>
        <source>Messages in your own words</source>
        <translation>Negeseuon yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Thank-you in your own words</source>
        <translation>Diolch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>These designs are from your own folders and are not in the file: {0}.</source>
        <translation>Mae’r dyluniadau hyn o’ch ffolderi eich hun, a dydyn nhw ddim yn y ffeil: {0}.</translation>
    </message>
    <message>
        <source>They also need this pack, which you send as a file of its own: {0}.</source>
        <translation>Bydd angen y bwndel hwn arnyn nhw hefyd; anfonwch ef fel ffeil ar wahân: {0}.</translation>
    </message>
    <message>
        <source>Who you thank</source>
        <translation>I bwy rydych yn diolch</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>Eich grŵp</translation>
    </message>
    <message>
        <source>{names} ({size})</source>
        <translation>{names} ({size})</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>&apos;awareness-kit review LANGUAGE -o FILE&apos; makes a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;inherits&apos; needs to know from which campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;wants&apos; has room for {wanted:# logo|# logos}, but the rows show up to {room:#|#} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; cannot be said of &apos;each event&apos;, which has no place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; changes another template, but this one does not start from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {count:# hour|# hours} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {count:# minute|# minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count:# was|# were} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count:# was|# were} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fix works on one kit, and {folder} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3 and 4 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Print all sheets at actual size: “100&#xa0;%”, not “fit to page”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Print both sides of this page at “Actual size” or “100&#xa0;%”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 to 150 gsm silk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>170 gsm silk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>170 gsm, uncoated if people are to write or draw on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Cut off the white edge on the left and at the top of a sheet, along the dashed line, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. White edge: look at the ladders of lines in the middle of each edge. Lines are 1&#xa0;mm apart. The number of lines that are missing on the worst side is what your printer leaves white, in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Lay the sheets out as in this picture. Glue each one on the strips of the sheets to its left and above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Size: the long lines below measure 150 mm. If they do not, look for “Actual size” in the printer’s settings. If that does not help, measure both: they say how much larger or smaller sheets have to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>350 gsm silk, or uncoated if people are to write on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Cut round the poster at the ticks in its corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Turning: turn the paper over like the page of a book. The arrow on the back points up, too. If it points down, your printer turns paper over the other edge than it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Backs: hold the page against the light, its back towards you. The cross is in the middle of the rings. If not, count rings, which are 1 mm apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90, 180 or 270</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .kit file is a zip with kit.yaml and its logos.</source>
        <translation>Zip gyda kit.yaml a’i logos yw ffeil .kit.</translation>
    </message>
    <message>
        <source>A QR code cannot open “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash \ inside &quot;double quotes&quot; has a special meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash \ inside &quot;double quotes&quot; has a special meaning: use &apos;single quotes&apos;, or / instead of \. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design cannot be called “{name}”, because a file cannot have that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this kind is never larger than 1 MB. Take out what does not belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fold runs through {field}, or less than {least:g} mm from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fold runs through {what}, or less than {least:g} mm from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fold would run through {field}, or less than {least:g} mm from it: so much does your printer leave white that this is printed smaller, and folds stay where they are.</source>
        <translation>Byddai plyg yn rhedeg drwy {field}, neu lai na {least:g} mm oddi wrtho: mae eich argraffydd yn gadael cymaint yn wyn nes bod hwn yn cael ei argraffu’n llai, ac mae’r plygion yn aros lle maen nhw.</translation>
    </message>
    <message>
        <source>A fold would run through {what}, or less than {least:g} mm from it, on a printer that leaves a wide edge white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of assets has the files {files:or}, or the folders {folders:or}. Check the name of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of assets has the folders {folders:or}, or a file campaign.yaml or partners.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot have the name {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kit cannot be called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot start on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo does not say which it is.</source>
        <translation>Dyw un o’r logos ddim yn dweud pa un yw e.</translation>
    </message>
    <message>
        <source>A logo whose role is {missing:or} is on no page: no row of logos shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge needs a kit and a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key would not be taken by the groups that have your packs. To begin anew all the same, move that file away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack cannot be called {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack cannot have the version {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is the file that the campaign sends you. Its name ends in .kitpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel of {width:g} mm is too narrow to be folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster of {width:.0f} x {height:.0f} mm from {count:# sheet|# sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened in it and not closed, so nothing after it can be read.</source>
        <translation>Mae dyfynnod wedi’i agor ynddi a heb ei gau, felly ni ellir darllen dim byd ar ei ôl.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence about the template is &apos;about&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet can be folded into {least} to {most} panels, and here {count:is #|are #}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet is a Word document, and {name} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot begin with ! here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot begin with * or &amp; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot begin with {letter} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you in this file has no words in {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} holds {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;bold&apos; to the style in campaign.yaml, use another style, or take the asterisks out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;extends:&apos; and the name of that template, or remove &apos;{key}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;fold: tri-fold&apos;, &apos;fold: half-fold&apos; or &apos;fold: z-fold&apos;, or remove &apos;panel&apos; from its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;panel:&apos; to it, with one of these: {panels:or}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;{key}:&apos; here: {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a page for {count:it|each of them}. A sheet that is folded like this has these panels: {panels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shade to the picture, for example &apos;shade: {{colour: ink, from: bottom, strength: 70%}}&apos;, or put the text on a &apos;box&apos; with a &apos;ground&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a typeface that has them to the end of the list under &apos;typefaces&apos; in campaign.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a typeface that has them to the list under &apos;typefaces&apos; in campaign.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event, or choose none for this piece.</source>
        <translation>Ychwanegwch ddigwyddiad, neu peidiwch â dewis un ar gyfer y darn hwn.</translation>
    </message>
    <message>
        <source>Add it under &apos;typefaces&apos; in campaign.yaml, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed that words which are missing in {language} are in English.</source>
        <translation>Cytunwyd bod geiriau sydd ar goll yn yr iaith hon ({language}) yn Saesneg.</translation>
    </message>
    <message>
        <source>All columns of {field} are empty in the row, so its pieces say nothing of it.</source>
        <translation>Mae pob colofn {field} yn wag yn y rhes, felly nid yw ei darnau yn sôn amdano.</translation>
    </message>
    <message>
        <source>All computers of a cluster need the same disk: put the kit, the table, its pictures and the folder for the pieces there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you agreed, this kit is in English where the campaign has no words in {language}: {missing}.</source>
        <translation>Fel y cytunwyd, Saesneg yw’r pecyn hwn lle nad oes gan yr ymgyrch eiriau yn yr iaith hon ({language}): {missing}.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again.</source>
        <translation>Gofynnwch am iddi gael ei hanfon eto.</translation>
    </message>
    <message>
        <source>Ask for it to be sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent without a password.</source>
        <translation>Gofynnwch am iddi gael ei hanfon heb gyfrinair.</translation>
    </message>
    <message>
        <source>Ask for the drawing with its colours in it, or for a PNG at least 2000 pixels wide.</source>
        <translation>Gofynnwch am y darlun gyda’i liwiau ynddo, neu am PNG sydd o leiaf 2000 picsel o led.</translation>
    </message>
    <message>
        <source>Ask for the rest, write it in, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the campaign for a new pack.</source>
        <translation>Gofynnwch i’r ymgyrch am fwndel newydd.</translation>
    </message>
    <message>
        <source>Ask the campaign for a signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the campaign for a translation if you would rather have it in {language}.</source>
        <translation>Gofynnwch i’r ymgyrch am gyfieithiad os byddai’n well gennych ei gael yn yr iaith hon ({language}).</translation>
    </message>
    <message>
        <source>Ask the campaign whether there is a newer one.</source>
        <translation>Gofynnwch i’r ymgyrch a oes un mwy newydd.</translation>
    </message>
    <message>
        <source>Ask the person it belongs to for a copy.</source>
        <translation>Gofynnwch i’w pherchennog am gopi.</translation>
    </message>
    <message>
        <source>Ask the person who made it for a new one.</source>
        <translation>Gofynnwch i’r sawl a’i gwnaeth am un newydd.</translation>
    </message>
    <message>
        <source>Ask the person who made it for an SVG, PDF or PNG, or open it in a drawing program and save it as one of these.</source>
        <translation>Gofynnwch i’r sawl a’i gwnaeth am SVG, PDF neu PNG, neu agorwch hi mewn rhaglen arlunio a’i chadw fel un o’r rhain.</translation>
    </message>
    <message>
        <source>Ask the person who made it for one without a password, or for an SVG or PNG.</source>
        <translation>Gofynnwch i’r sawl a’i gwnaeth am un heb gyfrinair, neu am SVG neu PNG.</translation>
    </message>
    <message>
        <source>Ask the person who made it for the file again, or for an SVG or PNG.</source>
        <translation>Gofynnwch i’r sawl a’i gwnaeth am y ffeil eto, neu am SVG neu PNG.</translation>
    </message>
    <message>
        <source>Ask the person who made this template to keep it on one panel, or make the text shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who made this template to leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who made this template to move it inwards, or make the text shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the print shop for the profile of its paper (an .icc file), or take this file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is meant, write yes if it is good, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is to be there, write it in, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for its logo and add its file, or take this one out.</source>
        <translation>Gofynnwch i {name} am y logo ac ychwanegwch y ffeil, neu tynnwch hwn allan.</translation>
    </message>
    <message>
        <source>Ask, and write the name on its first page, or give it here: --by &apos;Siân Evans&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding: saddle stitch (folded once in the middle and stapled in the fold). The pages are not in pairs: the print shop does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank pages: a booklet has a multiple of four pages, so {blank:# blank page is|# blank pages are} needed before the back cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleed: {bleed:g} mm on every side, in the file. With its marks, a page of the file is {page_width:g} × {page_height:g} mm; trim box and bleed box are set. Crop marks are whole lines outside the bleed, in all inks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it with fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But there is {other}. Rename it to {name}, or give its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPTION, to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation>Ei alw’n “{name}”</translation>
    </message>
    <message>
        <source>Card of 200 g or more, if your printer takes it: look for “thick paper” in its settings.</source>
        <translation>Cerdyn 200 g neu fwy, os yw’ch argraffydd yn ei gymryd: chwiliwch am “thick paper” yn ei osodiadau.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weekday, or the date.</source>
        <translation>Newidiwch ddiwrnod yr wythnos, neu’r dyddiad.</translation>
    </message>
    <message>
        <source>Change {old} to {new}</source>
        <translation>Newid {old} i {new}</translation>
    </message>
    <message>
        <source>Changed the language “{old}” to {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the size “{old}” to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {old} to {new}, the weekday of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “{old}” to “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both dates. Now it starts on {starts} and ends on {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>Check it: numbers in the UK have 10 or 11 digits and start with 0.</source>
        <translation>Gwiriwch ef: mae gan rifau yn y DU 10 neu 11 digid, ac maen nhw’n dechrau â 0.</translation>
    </message>
    <message>
        <source>Check its name, and that you are allowed to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its quotes, brackets and colons. Put the whole text in &quot;quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, or export the piece and print the file.</source>
        <translation>Gwnewch yn siŵr ei fod ymlaen a bod papur ynddo, neu allforiwch y darn ac argraffwch y ffeil.</translation>
    </message>
    <message>
        <source>Check that the file is there, that it is a plain file, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you are allowed to write in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date: the week is {starts} to {ends}.</source>
        <translation>Gwiriwch y dyddiad: mae’r wythnos o {starts} i {ends}.</translation>
    </message>
    <message>
        <source>Check the folder again. If it happens again, something is wrong with this file: make it anew, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder that {folder} is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name after --assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which sheet it is, and name its language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a design that shows it, for example a thank-you card, or take the thank-you out.</source>
        <translation>Dewiswch ddyluniad sy’n ei ddangos, er enghraifft cerdyn diolch, neu tynnwch y diolch allan.</translation>
    </message>
    <message>
        <source>Choose a design that shows it, or say it in a part of the event that is shown, such as the title.</source>
        <translation>Dewiswch ddyluniad sy’n ei ddangos, neu dywedwch hynny mewn rhan o’r digwyddiad sydd i’w gweld, er enghraifft y teitl.</translation>
    </message>
    <message>
        <source>Choose a design that shows logos, or take the logo out.</source>
        <translation>Dewiswch ddyluniad sy’n dangos logos, neu tynnwch y logo allan.</translation>
    </message>
    <message>
        <source>Choose a design that shows one event for it, too, or take the event out.</source>
        <translation>Dewiswch ddyluniad sy’n dangos un digwyddiad ar ei gyfer hefyd, neu tynnwch y digwyddiad allan.</translation>
    </message>
    <message>
        <source>Choose a design that shows one, or take the photo out.</source>
        <translation>Dewiswch ddyluniad sy’n dangos un, neu tynnwch y ffotograff allan.</translation>
    </message>
    <message>
        <source>Choose a design with more room for it, or show less beside it: fewer messages, logos or names, shorter texts.</source>
        <translation>Dewiswch ddyluniad â mwy o le iddo, neu dangoswch lai wrth ei ochr: llai o negeseuon, logos neu enwau, testunau byrrach.</translation>
    </message>
    <message>
        <source>Choose a few words of plain letters, for example: Our poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kit file. Its name ends in .kit or .yaml.</source>
        <translation>Dewiswch ffeil pecyn. Mae ei henw’n gorffen â .kit neu .yaml.</translation>
    </message>
    <message>
        <source>Choose a lower dpi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of {most} letters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that is calmer there, or ask the person who made this template to let the shade go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that is calmer there, or ask the person who made this template to make the shade stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that is calmer there, or ask the person who made this template to put a panel behind the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that is calmer there, or ask the person who made this template to put a shade or a panel behind the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a piece that shows messages, too, or take it out.</source>
        <translation>Dewiswch ddarn sy’n dangos negeseuon hefyd, neu tynnwch hi allan.</translation>
    </message>
    <message>
        <source>Choose a piece that shows messages, too.</source>
        <translation>Dewiswch ddarn sy’n dangos negeseuon hefyd.</translation>
    </message>
    <message>
        <source>Choose a poster or a leaflet, too, if people are to read it so.</source>
        <translation>Dewiswch boster neu daflen hefyd, os yw pobl i’w ddarllen felly.</translation>
    </message>
    <message>
        <source>Choose a shorter address for it, or another piece.</source>
        <translation>Dewiswch gyfeiriad byrrach ar ei gyfer, neu ddarn arall.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Dewiswch enw byrrach.</translation>
    </message>
    <message>
        <source>Choose another colour for the text, or for the background behind it, in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another design, or ask the person who made this one to give it more room.</source>
        <translation>Dewiswch ddyluniad arall, neu gofynnwch i’r sawl a wnaeth hwn roi mwy o le iddo.</translation>
    </message>
    <message>
        <source>Choose another file for it, or take it out.</source>
        <translation>Dewiswch ffeil arall ar ei gyfer, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>Choose another file, or save it again with the part that should show.</source>
        <translation>Dewiswch ffeil arall, neu cadwch hi eto gyda’r rhan a ddylai fod i’w gweld.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or add --assets {folder} --campaign {campaign} if that is the campaign that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or another name for it.</source>
        <translation>Dewiswch ffolder arall, neu enw arall ar ei chyfer.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if it is open.</source>
        <translation>Dewiswch ffolder arall, neu caewch y ffeil os yw ar agor.</translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation>Dewiswch ffolder arall, neu symudwch y ffeil honno i ffwrdd.</translation>
    </message>
    <message>
        <source>Choose another folder, or take that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Choose another folder. If it is on a disk or a memory stick, plug that in again.</source>
        <translation>Dewiswch ffolder arall. Os yw ar ddisg neu gof bach, cysylltwch hwnnw eto.</translation>
    </message>
    <message>
        <source>Choose another name, or rename the folder.</source>
        <translation>Dewiswch enw arall, neu newidiwch enw’r ffolder.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Choose another of the campaign’s colours for the text, or for the background behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Dewiswch le neu enw arall.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Dewiswch le arall.</translation>
    </message>
    <message>
        <source>Choose another table, or save this one again.</source>
        <translation>Dewiswch dabl arall, neu cadwch hwn eto.</translation>
    </message>
    <message>
        <source>Choose fewer logos or another design, or ask the person who made this one to give it more room.</source>
        <translation>Dewiswch lai o logos neu ddyluniad arall, neu gofynnwch i’r sawl a wnaeth hwn roi mwy o le iddo.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Dewiswch ef eto.</translation>
    </message>
    <message>
        <source>Choose more messages.</source>
        <translation>Dewiswch ragor o negeseuon.</translation>
    </message>
    <message>
        <source>Choose no event for it</source>
        <translation>Dewis dim digwyddiad ar ei gyfer</translation>
    </message>
    <message>
        <source>Choose no event for this piece.</source>
        <translation>Dewiswch ddim digwyddiad ar gyfer y darn hwn.</translation>
    </message>
    <message>
        <source>Choose one of your events for this piece.</source>
        <translation>Dewiswch un o’ch digwyddiadau ar gyfer y darn hwn.</translation>
    </message>
    <message>
        <source>Choose something else, or ask the campaign for a translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again, or take the logo out.</source>
        <translation>Dewiswch y ffeil eto, neu tynnwch y logo allan.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Dewiswch y ffeil eto.</translation>
    </message>
    <message>
        <source>Choose the file of the picture itself.</source>
        <translation>Dewiswch ffeil y llun ei hun.</translation>
    </message>
    <message>
        <source>Choose the logo again.</source>
        <translation>Dewiswch y logo eto.</translation>
    </message>
    <message>
        <source>Choose the page that shows the logo.</source>
        <translation>Dewiswch y dudalen sy’n dangos y logo.</translation>
    </message>
    <message>
        <source>Choose the photo again, or take it out.</source>
        <translation>Dewiswch y ffotograff eto, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>Choose the picture again, or put the file back where it was.</source>
        <translation>Dewiswch y llun eto, neu rhowch y ffeil yn ôl lle roedd hi.</translation>
    </message>
    <message>
        <source>Choose the picture that it leads to, not the shortcut.</source>
        <translation>Dewiswch y llun mae’n arwain ato, nid y llwybr byr.</translation>
    </message>
    <message>
        <source>Choose the table again, or save it as “CSV UTF-8”.</source>
        <translation>Dewiswch y tabl eto, neu cadwch ef fel “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Choose the table itself, as your spreadsheet program saves it.</source>
        <translation>Dewiswch y tabl ei hun, fel mae eich rhaglen daenlenni’n ei gadw.</translation>
    </message>
    <message>
        <source>Choose the text file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the text file that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your photo, or take {pieces:this piece|these pieces} out.</source>
        <translation>Dewiswch eich ffotograff, neu tynnwch y {pieces:darn hwn|darnau hyn} allan.</translation>
    </message>
    <message>
        <source>Choose {sizes:or}.</source>
        <translation>Dewiswch un o’r rhain: {sizes:, }.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Ei glirio</translation>
    </message>
    <message>
        <source>Cleared “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or look at the table in a spreadsheet program and save it again.</source>
        <translation>Caewch ef, neu edrychwch ar y tabl mewn rhaglen daenlenni a’i gadw eto.</translation>
    </message>
    <message>
        <source>Column {number} is not used, because it has no heading.</source>
        <translation>Ni ddefnyddir colofn {number}, am nad oes pennawd iddi.</translation>
    </message>
    <message>
        <source>Copy it from your browser, for example example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, or ask for the file again.</source>
        <translation>Copïwch neu lawrlwythwch hi eto, neu gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>Copy or download the picture again.</source>
        <translation>Copïwch neu lawrlwythwch y llun eto.</translation>
    </message>
    <message>
        <source>Cut along the ticks with a ruler, from edge to edge: that makes {count:#|#}.</source>
        <translation>Torrwch ar hyd y marciau â phren mesur, o ymyl i ymyl: mae hynny’n gwneud {count:#|#}.</translation>
    </message>
    <message>
        <source>DESCRIPTION of the picture, for people who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and type a plain colon and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and type a plain space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and type plain spaces: two for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it. It often comes along when text is pasted from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the lines that start with ```.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the row from the table, or write a group of yours over it.</source>
        <translation>Dilëwch y rhes o’r tabl, neu ysgrifennwch un o’ch grwpiau drosti.</translation>
    </message>
    <message>
        <source>Described it as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {better}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{close}”? There are: {known:, } and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{close}”? There are: {known:, }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{meant}”? </source>
        <translation>Ai “{meant}” oedd yn eich meddwl? </translation>
    </message>
    <message>
        <source>Did you mean “{meant}”? Write its name with capitals and ending.</source>
        <translation>Ai “{meant}” oedd gennych mewn golwg? Ysgrifennwch ei enw â phriflythrennau a’i ddiwedd.</translation>
    </message>
    <message>
        <source>Divide it into several tables.</source>
        <translation>Rhannwch ef yn sawl tabl.</translation>
    </message>
    <message>
        <source>Do not install it before you have heard from the campaign, by phone for example, that it has a new key. If it has, remove the pack that you have first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not install it unless you know who made it. Ask them for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not install it. Ask the campaign to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it unless you know who made it.</source>
        <translation>Peidiwch â’i defnyddio oni bai eich bod yn gwybod pwy a’i gwnaeth.</translation>
    </message>
    <message>
        <source>Download the file itself, or copy its text to a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page has a background of its own: write &apos;ground&apos; below &apos;pages&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements are read in the order of the file. Move this one before the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements have a &apos;width&apos; and a &apos;height&apos;. The size of the pages is &apos;size&apos; at the top of the template, for example &apos;size: A4 landscape&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End its name in .kit for one file with its logos in it, or in .yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is what the sheets are compared with, so there is no sheet for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of the template is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything after # is read as a note, so the {sign} before it is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a row for each group, and save the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in its title, its date and its venue.</source>
        <translation>Llenwch ei deitl, ei ddyddiad a’i leoliad.</translation>
    </message>
    <message>
        <source>Fill in the name of your group.</source>
        <translation>Llenwch enw eich grŵp.</translation>
    </message>
    <message>
        <source>Fill in what this design shows, or choose another design.</source>
        <translation>Llenwch yr hyn mae’r dyluniad hwn yn ei ddangos, neu dewiswch ddyluniad arall.</translation>
    </message>
    <message>
        <source>Fill in your event, or take {pieces:this piece|these pieces} out.</source>
        <translation>Llenwch eich digwyddiad, neu tynnwch y {pieces:darn hwn|darnau hyn} allan.</translation>
    </message>
    <message>
        <source>Fill it in in the table, or delete the row.</source>
        <translation>Llenwch ef yn y tabl, neu dilëwch y rhes.</translation>
    </message>
    <message>
        <source>Fill it in in the table.</source>
        <translation>Llenwch hyn yn y tabl.</translation>
    </message>
    <message>
        <source>Fill it in in the table. A group without an event gets only the pieces that need none.</source>
        <translation>Llenwch ef yn y tabl. Dim ond y darnau nad oes angen digwyddiad arnynt y mae grŵp heb ddigwyddiad yn eu cael.</translation>
    </message>
    <message>
        <source>Fill it in under your event.</source>
        <translation>Llenwch hyn o dan eich digwyddiad.</translation>
    </message>
    <message>
        <source>Fill it in under your event. If it is nowhere, say how people join, for example “by phone”.</source>
        <translation>Llenwch hyn o dan eich digwyddiad. Os nad yw mewn lle penodol, dywedwch sut mae pobl yn ymuno, er enghraifft “dros y ffôn”.</translation>
    </message>
    <message>
        <source>Fill it in under your event. If it is open all day, say so in its note.</source>
        <translation>Llenwch hyn o dan eich digwyddiad. Os yw ar agor drwy’r dydd, dywedwch hynny yn ei nodyn.</translation>
    </message>
    <message>
        <source>Fill it in, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the inside with one page, &apos;panel: inside&apos;, or with one for each of its panels: {panels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished size: {name}{flat_width:g} × {flat_height:g} mm (width × height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished size: {name}{flat_width:g} × {flat_height:g} mm flat, {folded_width:g} × {folded_height:g} mm when folded (width × height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix those above, then check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold it in the middle, so that the cover is in front.</source>
        <translation>Plygwch ef yn y canol, fel bod y clawr ar y blaen.</translation>
    </message>
    <message>
        <source>Fold it to and fro at the ticks, like a concertina, so that the cover is in front.</source>
        <translation>Plygwch ef yn ôl ac ymlaen wrth y marciau, fel consertina, fel bod y clawr ar y blaen.</translation>
    </message>
    <message>
        <source>Fold: {way} Panels seen from outside, from left to right: {panels}. The cover is the one on the right. The folds are marked by dashed lines outside the bleed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, more than {most} elements come from blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} QR codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} letters of its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} rows of logos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on, this template has more than {most} thank-yous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name under &apos;own logos&apos; in campaign.yaml. Then groups can choose it, and &apos;logo&apos; shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a wider column, or a style with a smaller &apos;least&apos; size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more &apos;padding&apos; on both sides of the fold, and at the edges of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more room, leave something else off the page, or choose a style with a smaller &apos;least&apos; size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more room: make what is beside it narrower, or put it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more room: write a larger &apos;side&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the file of a kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the QR code more room in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that your templates and messages folders are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder to the program: with --assets, in the window under Designs, or as a pack for all groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the logos more room, or show fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the role or the colour another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a letter, {written}, is left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a piece made for each event, or take the event out.</source>
        <translation>Trefnwch fod darn yn cael ei wneud ar gyfer pob digwyddiad, neu tynnwch y digwyddiad allan.</translation>
    </message>
    <message>
        <source>Have it made once, or choose a design that shows one event.</source>
        <translation>Trefnwch ei wneud unwaith, neu dewiswch ddyluniad sy’n dangos un digwyddiad.</translation>
    </message>
    <message>
        <source>How to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If English is fine there, say so with the button. If not, choose something else, or ask the campaign for a translation.</source>
        <translation>Os yw’r Saesneg yn iawn yno, dywedwch hynny â’r botwm. Os nad yw, dewiswch rywbeth arall, neu gofynnwch i’r ymgyrch am gyfieithiad.</translation>
    </message>
    <message>
        <source>If it belongs to the text, put the whole text in &quot;quotes&quot;. {otherwise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a note, put a space after the #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a note, put two spaces before the #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is about the group, say what it is with --column, for example --column &apos;{heading}=group.phone&apos;. If it is not, --column &apos;{heading}=&apos; ends this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is another year, give it an id of its own, with a line like &apos;id: my-week-2017&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not the same in both, write it in both, for example: Bore coffi / Coffee morning.</source>
        <translation>Os nad yr un geiriau sydd yn y ddwy iaith, ysgrifennwch nhw yn y ddwy, er enghraifft: Bore coffi / Coffee morning.</translation>
    </message>
    <message>
        <source>If it should look otherwise, save it as PNG and use that file.</source>
        <translation>Os dylai edrych yn wahanol, cadwch ef fel PNG a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>If it should, write &apos;bleed: yes&apos;. If not, move it inwards or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was not meant to be taken out, &apos;awareness-kit review LANGUAGE -o FILE&apos; makes a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If people should be able to type it in, use a shorter web address.</source>
        <translation>Os dylai pobl allu ei deipio, defnyddiwch gyfeiriad gwe byrrach.</translation>
    </message>
    <message>
        <source>If that should go, too, tick “Trim the empty border”.</source>
        <translation>Os dylai honno fynd hefyd, ticiwch “Tocio’r ymyl wag”.</translation>
    </message>
    <message>
        <source>If the logo is on another page, choose that page.</source>
        <translation>Os yw’r logo ar dudalen arall, dewiswch y dudalen honno.</translation>
    </message>
    <message>
        <source>If the page is good now, write yes at its end, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one, fill it in in the table.</source>
        <translation>Os oes un, llenwch ef yn y tabl.</translation>
    </message>
    <message>
        <source>If they were read and are good, write yes at the end of each, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is wrong, add --encoding {other}, or save the table as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not need it, remove it. If you do, give it a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not want them printed, take them out, or type straight &quot;quotes&quot;.</source>
        <translation>Os nad ydych am iddyn nhw gael eu hargraffu, tynnwch nhw allan, neu teipiwch rai syth, &quot;fel hyn&quot;.</translation>
    </message>
    <message>
        <source>If you have somebody who can write them, add the tag of the language and its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you mean another year, write it.</source>
        <translation>Os blwyddyn arall yw’r ystyr, ysgrifennwch hi.</translation>
    </message>
    <message>
        <source>If you mean {other}, write {other}.</source>
        <translation>Os {other} oedd yn eich meddwl, ysgrifennwch {other}.</translation>
    </message>
    <message>
        <source>If you order online: choose the finished size above, how many sides, the fold if there is one, and the paper. Then send the PDF as it is. It already has {bleed:g} mm of bleed and crop marks, so nothing needs to be added or made larger. Look at the proof before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want another one, save it as a file of its own.</source>
        <translation>Os ydych am gael un arall, cadwch ef fel ffeil ar wahân.</translation>
    </message>
    <message>
        <source>In TextEdit choose Format, Make Plain Text, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Word save it as Plain Text (UTF-8), or copy its text to a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the design “{design}”: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the drawing program, turn its text into paths (outlines) and save it again, or save it as PNG.</source>
        <translation>Yn y rhaglen arlunio, trowch ei destun yn llwybrau (amlinellau) a’i gadw eto, neu cadwch ef fel PNG.</translation>
    </message>
    <message>
        <source>In the print dialog choose “Actual size” or “100&#xa0;%”, never “Fit to page”.</source>
        <translation>Yn y blwch argraffu dewiswch “Actual size” neu “100&#xa0;%”, byth “Fit to page”.</translation>
    </message>
    <message>
        <source>In this file: {pieces} pieces, one after the other. Each is a job of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two languages {pieces} {pieces:has|have} no room for your thank-you, so nobody is thanked there.</source>
        <translation>Mewn dwy iaith, does gan {pieces:, } ddim lle i’ch diolch, felly does neb yn cael diolch yno.</translation>
    </message>
    <message>
        <source>In {field}, “{address}” is broken in the middle of a word, so people may type it wrongly.</source>
        <translation>Yn {field}, mae “{address}” wedi’i dorri yng nghanol gair, felly efallai y bydd pobl yn ei deipio’n anghywir.</translation>
    </message>
    <message>
        <source>In {what}, “{address}” is broken in the middle of a word, so people may type it wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inks: CMYK {sides}, no spot colours, no more than {most:g} % ink. Profile: {profile}. The file is {standard}, with all fonts in it. Small dark text and QR codes are black only and overprint; please keep that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of the program, then the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Gosodwch y fersiwn ddiweddaraf.</translation>
    </message>
    <message>
        <source>Install the pack of that campaign first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or put a campaign.yaml in your folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same version everywhere, so that all files are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version {version} of awareness-kit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs below &apos;wants&apos;, two spaces further in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can stay. A shorter form of it is read faster, and from further away.</source>
        <translation>Gall aros. Mae ffurf fyrrach arno’n cael ei darllen yn gynt, ac o bellach i ffwrdd.</translation>
    </message>
    <message>
        <source>It can stay. A shorter form of it is read faster, and there is room for larger words.</source>
        <translation>Gall aros. Mae ffurf fyrrach arno’n cael ei darllen yn gynt, ac mae lle i eiriau mwy.</translation>
    </message>
    <message>
        <source>It can stay. With a shorter form of it there is room for larger words.</source>
        <translation>Gall aros. Gyda ffurf fyrrach arno mae lle i eiriau mwy.</translation>
    </message>
    <message>
        <source>It can stay. With shorter texts, fewer logos or one language they have more room.</source>
        <translation>Gall aros fel y mae. Gyda thestunau byrrach, llai o logos neu un iaith, bydd mwy o le iddynt.</translation>
    </message>
    <message>
        <source>It comes from line {line} of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have come with the {packs:pack|packs} {packs}, which {packs:is|are} not installed here. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have {most} MB. Use smaller pictures.</source>
        <translation>{most} MB yw’r mwyaf. Defnyddiwch luniau llai.</translation>
    </message>
    <message>
        <source>It should say “{instead}”.</source>
        <translation>Dylai ddweud “{instead}”.</translation>
    </message>
    <message>
        <source>It shows event {number} instead of event {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pieces may look different here. Ask the campaign for the newer pack.</source>
        <translation>Gall ei ddarnau edrych yn wahanol yma. Gofynnwch i’r ymgyrch am y bwndel mwy newydd.</translation>
    </message>
    <message>
        <source>Its quotation marks are not in pairs, so it is not clear where its cells end.</source>
        <translation>Dyw ei dyfynodau ddim mewn parau, felly dyw hi ddim yn glir ble mae ei chelloedd yn gorffen.</translation>
    </message>
    <message>
        <source>Job ticket for the print shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep H1 for what the page is about, and write &apos;role: H2&apos; for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on one panel, with &apos;padding&apos; on both sides of the fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its four numbers together to {most:g} % or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two, or give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the first {number:logo|# logos}</source>
        <translation>Cadw’r {number:logo cyntaf|# logo cyntaf} yn unig</translation>
    </message>
    <message>
        <source>Keep something on it, or remove the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {most} or fewer.</source>
        <translation>Cadwch {most} neu lai.</translation>
    </message>
    <message>
        <source>Kept only the first {number:logo|# logos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it down with its inside up. Fold the right panel in, at the ticks, then the left one over it.</source>
        <translation>Gosodwch ef i lawr â’r tu mewn i fyny. Plygwch y panel de i mewn, wrth y marciau, yna’r un chwith drosto.</translation>
    </message>
    <message>
        <source>Lay the sheets into one another, fold them in the middle, and staple twice in the fold.</source>
        <translation>Rhowch y dalennau yn ei gilydd, plygwch nhw yn y canol, a’u styffylu ddwywaith yn y plyg.</translation>
    </message>
    <message>
        <source>Leave one address there.</source>
        <translation>Gadewch un cyfeiriad yno.</translation>
    </message>
    <message>
        <source>Leave out &apos;pages&apos;, or write the changes there and leave out &apos;parts&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --one-file, or --cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the end out</source>
        <translation>Hepgor yr amser gorffen</translation>
    </message>
    <message>
        <source>Leave the light edge of the QR code free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out the end of the event, {end}, since it starts then too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it start from one nearer to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nobody but yourself open that file: chmod 600 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one of them start from a template outside the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody who speaks {language} read a piece before you print many. The campaign’s staff have a sheet on which a speaker can put right what the campaign says.</source>
        <translation>Gofynnwch i rywun sy’n siarad {language} ddarllen darn cyn i chi argraffu llawer. Mae gan staff yr ymgyrch daflen lle gall siaradwr gywiro’r hyn y mae’r ymgyrch yn ei ddweud.</translation>
    </message>
    <message>
        <source>Look at the row in a spreadsheet program and save it again.</source>
        <translation>Edrychwch ar y rhes mewn rhaglen daenlenni a’i chadw eto.</translation>
    </message>
    <message>
        <source>Made for a printer that prints at {across:.1f}&#xa0;% across and {down:.1f}&#xa0;% down. The sheets allow for it: print them on that printer only.</source>
        <translation>Wedi’i wneud ar gyfer argraffydd sy’n argraffu ar {across:.1f}&#xa0;% ar draws a {down:.1f}&#xa0;% i lawr. Mae’r taflenni’n caniatáu ar gyfer hynny: argraffwch nhw ar yr argraffydd hwnnw’n unig.</translation>
    </message>
    <message>
        <source>Make &apos;least&apos; smaller, or &apos;size&apos; larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file for each piece, or a table for each campaign.</source>
        <translation>Gwnewch ffeil ar gyfer pob darn, neu dabl ar gyfer pob ymgyrch.</translation>
    </message>
    <message>
        <source>Make it in {size}</source>
        <translation>Ei wneud ym maint {size}</translation>
    </message>
    <message>
        <source>Make it shorter, or ask the person who made this template to leave more room for it.</source>
        <translation>Gwnewch hi’n fyrrach, neu gofynnwch i’r sawl a wnaeth y templed hwn adael mwy o le iddi.</translation>
    </message>
    <message>
        <source>Make it shorter, or look whether it fits your pieces.</source>
        <translation>Gwnewch hi’n fyrrach, neu edrychwch a yw’n ffitio eich darnau.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler if you can: shorter texts, and fewer drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: many rows inside rows, hundreds of drawings and very long texts are heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller in a picture program, for example 4000 pixels wide, and use the smaller file.</source>
        <translation>Gwnewch ef yn llai mewn rhaglen luniau, er enghraifft 4000 picsel o led, a defnyddiwch y ffeil lai.</translation>
    </message>
    <message>
        <source>Make it smaller in a picture program, or save it as JPEG.</source>
        <translation>Gwnewch hi’n llai mewn rhaglen luniau, neu cadwch hi fel JPEG.</translation>
    </message>
    <message>
        <source>Make it smaller, or give it more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Gwnewch le arni, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Gwnewch le, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>Make the &apos;reach&apos; of the shade larger, let it begin on the side where the text is, or put the text on a &apos;box&apos; with a &apos;ground&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &apos;strength&apos; of the shade larger, let it begin on the side where the text is, choose another colour for it, or put the text on a &apos;box&apos; with a &apos;ground&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the column text in your spreadsheet program, and type the number again.</source>
        <translation>Gwnewch y golofn yn destun yn eich rhaglen daenlenni, a theipiwch y rhif eto.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Gwnewch y ffolder yn gyntaf, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>Make the pictures smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text shorter, choose another message, or leave something else off this piece.</source>
        <translation>Gwnewch y testun yn fyrrach, dewiswch neges arall, neu gadewch rywbeth arall oddi ar y darn hwn.</translation>
    </message>
    <message>
        <source>Make this colour darker or lighter in campaign.yaml. Checking the folder shows all designs that it bears on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make titles, places or notes shorter, or show fewer events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is beside it narrower, or put it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {template} for each event</source>
        <translation>Gwneud {template} ar gyfer pob digwyddiad</translation>
    </message>
    <message>
        <source>Many phones cannot read the QR code: it is light ({colour}) on dark ({background}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it further up, change whose logo it is, or choose a design that shows it.</source>
        <translation>Symudwch ef yn uwch, newidiwch logo pwy yw e, neu dewiswch ddyluniad sy’n ei ddangos.</translation>
    </message>
    <message>
        <source>Move it further up, or choose a piece that shows more messages.</source>
        <translation>Symudwch hi’n uwch, neu dewiswch ddarn sy’n dangos mwy o negeseuon.</translation>
    </message>
    <message>
        <source>Move it inwards with &apos;padding&apos; or a smaller &apos;width&apos;. Near the edge it may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it inwards, or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another language, such as cy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file of the folder fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them on another piece as well, for example on a thank-you card, or show fewer messages and logos.</source>
        <translation>Enwch nhw ar ddarn arall hefyd, er enghraifft ar gerdyn diolch, neu dangoswch lai o negeseuon a logos.</translation>
    </message>
    <message>
        <source>No column of the table says these, so the pieces of every group say the same: {said:, }.</source>
        <translation>Nid oes colofn yn y tabl ar gyfer y rhain, felly mae darnau pob grŵp yn dweud yr un peth: {said:, }.</translation>
    </message>
    <message>
        <source>No column of {name} says what each group is called, so all rows are made for “{group}”.</source>
        <translation>Does dim colofn o {name} yn dweud beth yw enw pob grŵp, felly gwneir pob rhes ar gyfer “{group}”.</translation>
    </message>
    <message>
        <source>No design shows {name}, and no group can choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page shows {field}, “{title}”: {design} has room for {room:# event|# events}.</source>
        <translation>Does dim tudalen yn dangos {field}, “{title}”: mae gan {design} le i {room:1 digwyddiad|# o ddigwyddiadau}.</translation>
    </message>
    <message>
        <source>No piece has room for your photo.</source>
        <translation>Does gan yr un darn le i’ch ffotograff.</translation>
    </message>
    <message>
        <source>No piece has room for {field}, “{headline}”.</source>
        <translation>Does gan yr un darn le i {field}, “{headline}”.</translation>
    </message>
    <message>
        <source>No piece shows the logo “{name}”.</source>
        <translation>Does dim darn yn dangos y logo “{name}”.</translation>
    </message>
    <message>
        <source>No piece shows your thank-you.</source>
        <translation>Does dim darn yn dangos eich diolch.</translation>
    </message>
    <message>
        <source>No piece shows {field}, “{headline}”: where there is an event, there is no room for it.</source>
        <translation>Does dim darn yn dangos {field}, “{headline}”: lle mae digwyddiad, does dim lle iddi.</translation>
    </message>
    <message>
        <source>No piece shows {field}, “{title}”.</source>
        <translation>Does dim darn yn dangos {field}, “{title}”.</translation>
    </message>
    <message>
        <source>No piece shows {field}.</source>
        <translation>Does dim darn yn dangos {field}.</translation>
    </message>
    <message>
        <source>No scheduler of a Dask cluster answers at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker has checked this {language} wording yet.</source>
        <translation>Does neb sy’n siarad yr iaith ({language}) wedi gwirio’r geiriau hyn eto.</translation>
    </message>
    <message>
        <source>No template uses the block {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template uses the picture {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every computer can have a file called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on the page that this was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on {count:this panel|these panels} of the folded sheet: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells people who cannot see this picture what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed. To have the older one all the same, go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name} only the sheet “{sheet}” is read. There are groups on {others} as well.</source>
        <translation>O {name}, dim ond y dudalen “{sheet}” sy’n cael ei darllen. Mae grwpiau ar {others} hefyd.</translation>
    </message>
    <message>
        <source>On a phone the smallest words of {template} are {size:.1f} pt high, and below {least:g} pt they are not read.</source>
        <translation>Ar ffôn mae geiriau lleiaf {template} yn {size:.1f} pt o uchder, ac o dan {least:g} pt fydd neb yn eu darllen.</translation>
    </message>
    <message>
        <source>On the page this is above what line {line} shows, but it is read after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page “{page}”, nothing is left beside “{english}”. The words stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page “{page}”, the words beside “{english}” do not have {places}, which the program fills in. They stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page “{page}”, there is a curly bracket beside “{english}”. The words stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page “{page}”, {count:one text is|# texts are} not there yet. Its words belong together, so nothing on it is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page “{page}”, {count:one text is|# texts are} not there yet. The others are taken over, and the page counts as not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page, right-click the picture itself and choose “Save image as”.</source>
        <translation>Ar y dudalen, de-gliciwch ar y llun ei hun a dewiswch “Save image as”.</translation>
    </message>
    <message>
        <source>One of the logos would be hard to see on the background of this page, so a panel in {colour} was put behind it.</source>
        <translation>Byddai’n anodd gweld un o’r logos ar gefndir y dudalen hon, felly rhoddwyd panel lliw {colour} y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Only version {version} is here. If you do not want it, remove the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a drawing program such as Inkscape and save it as “Plain SVG” with its pictures embedded, or save it as PNG.</source>
        <translation>Agorwch ef mewn rhaglen arlunio fel Inkscape a’i gadw fel “Plain SVG” gyda’i luniau wedi’u mewnosod, neu cadwch ef fel PNG.</translation>
    </message>
    <message>
        <source>Open it in a text editor and save it again as plain text (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it as PNG or JPEG, or ask for the file again.</source>
        <translation>Agorwch hi yn y rhaglen y daeth ohoni a’i chadw fel PNG neu JPEG, neu gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>Open it in the program that it was filled in with, and save it as a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on a computer and save it as JPEG, or email it to yourself, which turns it into JPEG. For new photos, choose Settings, Camera, Formats, “Most Compatible” on the iPhone.</source>
        <translation>Agorwch hi ar gyfrifiadur a’i chadw fel JPEG, neu e-bostiwch hi atoch eich hun, sy’n ei throi’n JPEG. Ar gyfer ffotograffau newydd, dewiswch Settings, Camera, Formats, “Most Compatible” ar yr iPhone.</translation>
    </message>
    <message>
        <source>Open it, export the page as PNG or JPEG or take a screenshot, and use that file.</source>
        <translation>Agorwch hi, allforiwch y dudalen fel PNG neu JPEG neu tynnwch sgrinlun, a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>Open it, right-click the picture in it, choose “Save as Picture”, and use that file.</source>
        <translation>Agorwch hi, de-gliciwch ar y llun ynddi, dewiswch “Save as Picture”, a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>Open the file {file} that the campaign sent you, or ask them for it. Without it, designs and words that came from it are missing or look different.</source>
        <translation>Agorwch y ffeil {file} a anfonodd yr ymgyrch atoch, neu gofynnwch iddyn nhw amdani. Hebddi, mae dyluniadau a geiriau a ddaeth ohoni ar goll neu’n edrych yn wahanol.</translation>
    </message>
    <message>
        <source>Others who use this computer can read your key in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {first} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of the PDF {picture} is empty: there is nothing to see.</source>
        <translation>Mae tudalen {page} o’r PDF {picture} yn wag: does dim byd i’w weld.</translation>
    </message>
    <message>
        <source>Page {page} would become a picture of {width:,} by {height:,} pixels at {dpi:g} dpi. The most is {most} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages {first} to {last} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: 1, printed on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: 2, the two sides of one sheet, which is turned over like the page of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {pages}, each printed on one side of a sheet of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {pages}, one by one as they are read, the front cover first and the back cover last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of 100 to 120 g folds well, and nothing shows through from the other side.</source>
        <translation>Mae papur 100 i 120 g yn plygu’n dda, ac nid oes dim i’w weld trwyddo o’r ochr arall.</translation>
    </message>
    <message>
        <source>Paper of 120 g or more holds its colour, and does not curl on a wall.</source>
        <translation>Mae papur 120 g neu fwy yn cadw ei liw, ac nid yw’n cyrlio ar wal.</translation>
    </message>
    <message>
        <source>Paper of {width:.0f} x {height:.0f} mm, {sheets:# sheet|# sheets}.</source>
        <translation>Papur {width:.0f} x {height:.0f} mm, {sheets:# ddalen|# o ddalennau}.</translation>
    </message>
    <message>
        <source>Paper: {paper} This is a suggestion; the print shop may know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {field} is off the page: {over:.1f} mm over the edge.</source>
        <translation>Mae rhan o {field} oddi ar y dudalen: {over:.1f} mm dros yr ymyl.</translation>
    </message>
    <message>
        <source>Part of {what} is off the page: {over:.1f} mm over the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps its logo or photo is very large. Try smaller pictures.</source>
        <translation>Efallai fod ei logo neu ei ffotograff yn fawr iawn. Rhowch gynnig ar luniau llai.</translation>
    </message>
    <message>
        <source>Phones may not read the QR code: {colour} on {background} has a contrast of {ratio:.2f} to 1, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with very many pixels and drawings with very many parts are heavy. Make it smaller, or save it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it and send the kit along. With {switch}=1 in the environment it says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it and send us the kit. The other pieces of the kit are not affected.</source>
        <translation>Rhowch wybod i ni ac anfonwch y pecyn atom. Dyw hyn ddim yn effeithio ar ddarnau eraill y pecyn.</translation>
    </message>
    <message>
        <source>Please report it, and send the file along. The other files were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, and send the template along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, and send the template along. The other proofs are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it. Your work is safe.</source>
        <translation>Rhowch wybod i ni. Mae eich gwaith yn ddiogel.</translation>
    </message>
    <message>
        <source>Post a design that is made for it, such as “{design}”, or say what is in small print in your post.</source>
        <translation>Postiwch ddyluniad sydd wedi’i wneud ar gyfer hynny, er enghraifft “{design}”, neu dywedwch yn eich postiad beth sydd mewn print mân.</translation>
    </message>
    <message>
        <source>Print on both sides, “flip on long edge”. Print one copy first, and hold it against the light.</source>
        <translation>Argraffwch ar y ddwy ochr, “flip on long edge”. Argraffwch un copi yn gyntaf, a’i ddal yn erbyn y golau.</translation>
    </message>
    <message>
        <source>Print on both sides, “flip on short edge”. Print one copy first, and hold it against the light.</source>
        <translation>Argraffwch ar y ddwy ochr, “flip on short edge”. Argraffwch un copi yn gyntaf, a’i ddal yn erbyn y golau.</translation>
    </message>
    <message>
        <source>Print the test page, and keep what you read off it.</source>
        <translation>Argraffwch y dudalen brawf, a chadwch yr hyn rydych yn ei ddarllen oddi arni.</translation>
    </message>
    <message>
        <source>Put a TrueType file (.ttf) in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the file itself in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a file that works in its place, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a smaller {member} in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all groups on one sheet, or save each sheet as a table of its own.</source>
        <translation>Rhowch bob grŵp ar un dudalen, neu cadwch bob tudalen fel tabl ar ei phen ei hun.</translation>
    </message>
    <message>
        <source>Put all of it in &quot;quotes&quot;, because it starts with {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put commas between the parts and close it with ] or }}. Text that contains , [ ] {{ }} needs &quot;quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into one, as my-assets/templates/{name}, and give its name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the folder of the table, or one inside it, and write its name with capitals and ending.</source>
        <translation>Rhowch hi yn ffolder y tabl, neu mewn un y tu mewn iddo, ac ysgrifennwch ei henw â phriflythrennau a’i diwedd.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Ei gywiro</translation>
    </message>
    <message>
        <source>Put it right in the table, and save it again.</source>
        <translation>Cywirwch hyn yn y tabl, a’i gadw eto.</translation>
    </message>
    <message>
        <source>Put it there, or into a folder inside it, and write its name as logos/little-oaks.png.</source>
        <translation>Rhowch hi yno, neu mewn ffolder y tu mewn iddo, ac ysgrifennwch ei henw fel logos/little-oaks.png.</translation>
    </message>
    <message>
        <source>Put the block into a column or a row, and write &apos;{key}&apos; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the block into a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy that you keep in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the logos that matter most first.</source>
        <translation>Rhowch y logos pwysicaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Put the text in &quot;quotes&quot; if it contains {{ or [.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in &quot;quotes&quot;, because it contains a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text on a &apos;box&apos; with a &apos;ground&apos;, or nearer to the side where the shade begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text that starts with # in &quot;quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in &quot;quotes&quot;, because it starts with {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in &quot;quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in &quot;quotes&quot;. Anchors and aliases cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in &quot;quotes&quot;. Inside it write ‘ ’ or “ ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in &quot;quotes&quot;. Tags cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into a folder called templates in it, for example templates/our-poster.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is below &apos;elements&apos; into a column or a row, and write &apos;{key}&apos; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is painted over it into an earlier layer, or keep the words away from it with &apos;padding&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity: ________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table again, and look at its columns.</source>
        <translation>Darllenwch y tabl eto, ac edrychwch ar ei golofnau.</translation>
    </message>
    <message>
        <source>Read the table again.</source>
        <translation>Darllenwch y tabl eto.</translation>
    </message>
    <message>
        <source>Read what it does. If you want it, add --yes: awareness-kit install FILE --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some, or make two templates of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the files that you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pack: open the menu Designs, choose Folders and packs, and choose Remove. Then ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this, or write it where that other part is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {marks:it|them}. To begin a new line, write | after the colon, and the lines of the text below it, each indented by two spaces more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to {better} if you want to use it. If it is an old copy, remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to {better} if you want to use it. If not, remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to {used} if you want to use it instead, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it. Letters, digits and hyphens are always right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rhes {row}</translation>
    </message>
    <message>
        <source>Row {row} is not in {name} any more.</source>
        <translation>Nid yw rhes {row} yn {name} bellach.</translation>
    </message>
    <message>
        <source>Save it again with this program, or as an ordinary zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or .csv in your spreadsheet program, without a password.</source>
        <translation>Cadwch ef fel .xlsx, .ods neu .csv yn eich rhaglen daenlenni, heb gyfrinair.</translation>
    </message>
    <message>
        <source>Save it as JPEG, or make it smaller in a picture program.</source>
        <translation>Cadwch hi fel JPEG, neu gwnewch hi’n llai mewn rhaglen luniau.</translation>
    </message>
    <message>
        <source>Save it as PNG, at least 2000 pixels wide, and use that file.</source>
        <translation>Cadwch ef fel PNG, o leiaf 2000 picsel o led, a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>Save it as Text (UTF-8), or copy it to a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), or copy it to a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either which sheet to make or which one to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more. A leaflet would look empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the logo is yours if it is. Else you do not need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is in small print in your post.</source>
        <translation>Dywedwch yn eich postiad beth sydd mewn print mân.</translation>
    </message>
    <message>
        <source>Say what it shows, such as “Parents and babies in our garden”.</source>
        <translation>Dywedwch beth mae’n ei ddangos, er enghraifft “Rhieni a babanod yn ein gardd”.</translation>
    </message>
    <message>
        <source>Say what the logo shows, such as “Little Acorns Nursery”.</source>
        <translation>Dywedwch beth mae’r logo’n ei ddangos, er enghraifft “Meithrinfa’r Fesen Fach”.</translation>
    </message>
    <message>
        <source>Say whose logo it is, such as “Anytown Library”.</source>
        <translation>Dywedwch logo pwy yw hwn, er enghraifft “Llyfrgell Anytown”.</translation>
    </message>
    <message>
        <source>Score before folding: ink crosses a fold and would crack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in every case except {cases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in {cases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} of {count}. Glue sheet {below} on this strip, up to the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to {most} letters or fewer.</source>
        <translation>Byrhewch ef i {most} o lythrennau neu lai.</translation>
    </message>
    <message>
        <source>Shorten it. Designs have no room for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &apos;thank-you&apos; in every case, or write &apos;thank you: no&apos; under &apos;wants&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show event {number}</source>
        <translation>Dangos digwyddiad {number}</translation>
    </message>
    <message>
        <source>Size, weight and typeface come from &apos;style&apos;, for example &apos;style: heading&apos;. The styles are in campaign.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “{element}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new line with &apos;- &apos; for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each entry of a list with &apos;- &apos;, a hyphen and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each entry on a line of its own below, with &apos;- &apos;. If it is a text, put it in &quot;quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each line with &apos;- &apos;, a hyphen and a space. Here the space is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each line with &apos;- &apos;, a hyphen and a space. The sign {sign} does not start a list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start every line of a list with &apos;- &apos; in the same column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it in the same column as the line that it goes with, one line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it in the same column as they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start some, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the line with &apos;- &apos;, a hyphen and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Every file that is there is whole, and what was made is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The file of all rows was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was already written is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two times</source>
        <translation>Cyfnewid y ddau amser</translation>
    </message>
    <message>
        <source>Swapped the times of the event: it is from {starts} to {ends} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Take it out, or ask the campaign for its logo.</source>
        <translation>Tynnwch ef allan, neu gofynnwch i’r ymgyrch am ei logo.</translation>
    </message>
    <message>
        <source>Take it out, or choose another message.</source>
        <translation>Tynnwch hi allan, neu dewiswch neges arall.</translation>
    </message>
    <message>
        <source>Take it out, or choose another partner.</source>
        <translation>Tynnwch ef allan, neu dewiswch bartner arall.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Tynnwch ef allan.</translation>
    </message>
    <message>
        <source>Take it out. A new line is typed with the Enter key.</source>
        <translation>Tynnwch ef allan. Caiff llinell newydd ei theipio â’r fysell Enter.</translation>
    </message>
    <message>
        <source>Take one of the two out, or write &apos;when&apos; at both, so that only one of them is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out</source>
        <translation>Tynnu un allan</translation>
    </message>
    <message>
        <source>Take one out, or add --column &quot;{heading}=FIELD&quot; to say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out, or change what is different.</source>
        <translation>Tynnwch un allan, neu newidiwch yr hyn sy’n wahanol.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Tynnwch un allan.</translation>
    </message>
    <message>
        <source>Take out the line &apos;---&apos; in the middle, or make two files of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what you have not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that file out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bracket out, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>Tynnu’r logo allan</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Tynnu’r ffotograff allan</translation>
    </message>
    <message>
        <source>Take the quotation marks off</source>
        <translation>Tynnu’r dyfynodau</translation>
    </message>
    <message>
        <source>Take the space out</source>
        <translation>Tynnu’r bwlch allan</translation>
    </message>
    <message>
        <source>Take the space out.</source>
        <translation>Tynnwch y bwlch allan.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Take them out, or say it in words.</source>
        <translation>Tynnwch nhw allan, neu dywedwch hynny mewn geiriau.</translation>
    </message>
    <message>
        <source>Take {ending} off its name, so that it is {better}. Windows hides the ends of names: to see them, choose View in File Explorer and tick “File name extensions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page, front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cannot follow a closing quote here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cannot follow {end} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank them on another piece as well, for example on a thank-you card, or make your pieces in one language.</source>
        <translation>Diolchwch iddyn nhw ar ddarn arall hefyd, er enghraifft ar gerdyn diolch, neu gwnewch eich darnau mewn un iaith.</translation>
    </message>
    <message>
        <source>Thank them on another piece as well, for example on a thank-you card, or show fewer messages and logos.</source>
        <translation>Diolchwch iddyn nhw ar ddarn arall hefyd, er enghraifft ar gerdyn diolch, neu dangoswch lai o negeseuon a logos.</translation>
    </message>
    <message>
        <source>Thank them on another piece as well, or ask the person who made this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English has changed since this sheet was made: “{english}”. Its words on the page “{page}” stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF {picture} has {count:# page|# pages}, so there is no page {page}.</source>
        <translation>Mae gan y PDF {picture} {count:1 dudalen|# o dudalennau}, felly does dim tudalen {page}.</translation>
    </message>
    <message>
        <source>The PDF {picture} has {count:# page|# pages}. Its first page is shown.</source>
        <translation>Mae gan y PDF {picture} {count:1 dudalen|# o dudalennau}. Ei dudalen gyntaf sydd i’w gweld.</translation>
    </message>
    <message>
        <source>The PDF {picture} is empty: there is nothing to see.</source>
        <translation>Mae’r PDF {picture} yn wag: does dim byd i’w weld.</translation>
    </message>
    <message>
        <source>The QR code is only {side:.1f} mm wide; phones need {least:g} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code on page {page} of the finished file cannot be read: a phone would not open “{address}”.</source>
        <translation>Ni ellir darllen y cod QR ar dudalen {page} y ffeil orffenedig: fyddai ffôn ddim yn agor “{address}”.</translation>
    </message>
    <message>
        <source>The background of a page or a box is &apos;ground&apos;, for example &apos;ground: sun&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has no part called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has {count} elements, so &apos;{key}&apos; cannot be said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has {count} elements, so it cannot take the place of one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block “{name}” has mistakes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block “{name}” has mistakes of its own. The one of that name that it replaces is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block “{name}” uses this one, so they use each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign does not have all words of this kit in English. There is only another language for {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign does not have all words of this kit in {language}. There is only English for {missing}.</source>
        <translation>Does gan yr ymgyrch ddim pob gair o’r pecyn hwn yn yr iaith hon ({language}). Dim ond Saesneg sydd ar gyfer {missing}.</translation>
    </message>
    <message>
        <source>The campaign has no logo called “{id}”.</source>
        <translation>Does gan yr ymgyrch ddim logo o’r enw “{id}”.</translation>
    </message>
    <message>
        <source>The campaign has no logo called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no logos of its own, so there is no “{id}”.</source>
        <translation>Does gan yr ymgyrch ddim logos o’i heiddo ei hun, felly does dim “{id}”.</translation>
    </message>
    <message>
        <source>The campaign has withdrawn the message “{title}”, so it is not printed any more.</source>
        <translation>Mae’r ymgyrch wedi tynnu’r neges “{title}” yn ôl, felly dyw hi ddim yn cael ei hargraffu mwyach.</translation>
    </message>
    <message>
        <source>The campaign has withdrawn the message “{title}”, so it is not printed any more. The reason: {reason}</source>
        <translation>Mae’r ymgyrch wedi tynnu’r neges “{title}” yn ôl, felly dyw hi ddim yn cael ei hargraffu mwyach. Y rheswm: {reason}</translation>
    </message>
    <message>
        <source>The campaign has withdrawn the partner “{title}”, so it is not thanked any more.</source>
        <translation>Mae’r ymgyrch wedi tynnu’r partner “{title}” yn ôl, felly does dim diolch iddo mwyach.</translation>
    </message>
    <message>
        <source>The campaign has withdrawn the partner “{title}”, so it is not thanked any more. The reason: {reason}</source>
        <translation>Mae’r ymgyrch wedi tynnu’r partner “{title}” yn ôl, felly does dim diolch iddo mwyach. Y rheswm: {reason}</translation>
    </message>
    <message>
        <source>The campaign {campaign} starts from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{id}” cannot be read, so nothing is printed under its name.</source>
        <translation>Does dim modd darllen yr ymgyrch “{id}”, felly does dim yn cael ei argraffu dan ei henw.</translation>
    </message>
    <message>
        <source>The check of this file was cut off twice, so it was not checked to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile {name} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile {name} is not for printing with four inks (CMYK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile {name} is not used. Files for print shops use {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour “{colour}” takes {total:g} % of ink in all, which may not dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{heading}” is not used, because it is not clear what it says.</source>
        <translation>Ni ddefnyddir y golofn “{heading}”, am nad yw’n glir beth mae’n ei ddweud.</translation>
    </message>
    <message>
        <source>The column “{heading}” is not used, because “{first}” says the same.</source>
        <translation>Ni ddefnyddir y golofn “{heading}”, am fod “{first}” yn dweud yr un peth.</translation>
    </message>
    <message>
        <source>The curly quotes “ ” do not count as quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The designs could not be read again: {why}.</source>
        <translation>Doedd dim modd darllen y dyluniadau eto: {why}.</translation>
    </message>
    <message>
        <source>The drawing {picture} begins with a document type (DOCTYPE). It can hide traps, so the file is not opened.</source>
        <translation>Mae’r darlun {picture} yn dechrau â math o ddogfen (DOCTYPE). Gall guddio maglau, felly dyw’r ffeil ddim yn cael ei hagor.</translation>
    </message>
    <message>
        <source>The drawing {picture} cannot be shown: parts of it are miles away from the rest.</source>
        <translation>Does dim modd dangos y darlun {picture}: mae rhannau ohono filltiroedd oddi wrth y gweddill.</translation>
    </message>
    <message>
        <source>The drawing {picture} consists of words only, and they cannot be drawn here.</source>
        <translation>Dim ond geiriau sydd yn y darlun {picture}, a does dim modd eu lluniadu yma.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains a picture that is damaged or too large.</source>
        <translation>Mae’r darlun {picture} yn cynnwys llun sydd wedi’i ddifrodi neu’n rhy fawr.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains a picture that is not PNG, JPEG, GIF or WebP.</source>
        <translation>Mae’r darlun {picture} yn cynnwys llun sydd ddim yn PNG, JPEG, GIF na WebP.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains a piece of a web page. It cannot be drawn here.</source>
        <translation>Mae’r darlun {picture} yn cynnwys rhan o dudalen we. Does dim modd ei lluniadu yma.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains a program (a script). It is never run, so the file is not opened.</source>
        <translation>Mae’r darlun {picture} yn cynnwys rhaglen (sgript). Chaiff hi byth ei rhedeg, felly dyw’r ffeil ddim yn cael ei hagor.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains words in a text box, as Inkscape makes them: {words}. They cannot be drawn.</source>
        <translation>Mae’r darlun {picture} yn cynnwys geiriau mewn blwch testun, fel y rhai mae Inkscape yn eu gwneud: {words:, }. Does dim modd eu lluniadu.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains words in {typefaces:a typeface|typefaces} that {typefaces:is|are} not here: {typefaces}. They are printed in another one.</source>
        <translation>Mae’r darlun {picture} yn cynnwys geiriau mewn {typefaces:ffurfdeip nad yw|ffurfdeipiau nad ydynt} yma: {typefaces:, }. Caiff y geiriau eu hargraffu mewn un arall.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains words that cannot be drawn, because their typeface is not here.</source>
        <translation>Mae’r darlun {picture} yn cynnwys geiriau nad oes modd eu lluniadu, am nad yw eu ffurfdeip yma.</translation>
    </message>
    <message>
        <source>The drawing {picture} contains {letters:a letter|letters} that no typeface here has: {letters}. {letters:It is|They are} missing or printed as a box.</source>
        <translation>Mae’r darlun {picture} yn cynnwys {letters:llythyren|llythrennau} sydd ddim gan unrhyw ffurfdeip yma: {letters:, }. {letters:Mae hi|Maen nhw} ar goll, neu wedi’{letters:i hargraffu|u hargraffu} fel blwch.</translation>
    </message>
    <message>
        <source>The drawing {picture} does not say how large it is.</source>
        <translation>Dyw’r darlun {picture} ddim yn dweud pa mor fawr yw e.</translation>
    </message>
    <message>
        <source>The drawing {picture} does not say which colour some of its parts have: {names}. They are printed black. Perhaps its style sheet was left behind on a website.</source>
        <translation>Dyw’r darlun {picture} ddim yn dweud pa liw sydd gan rai o’i rannau: {names:, }. Cânt eu hargraffu’n ddu. Efallai fod ei ddalen arddull wedi’i gadael ar ôl ar wefan.</translation>
    </message>
    <message>
        <source>The drawing {picture} is damaged and cannot be read.</source>
        <translation>Mae’r darlun {picture} wedi’i ddifrodi, a does dim modd ei ddarllen.</translation>
    </message>
    <message>
        <source>The drawing {picture} is too complicated: it would take minutes to open.</source>
        <translation>Mae’r darlun {picture} yn rhy gymhleth: byddai’n cymryd munudau i’w agor.</translation>
    </message>
    <message>
        <source>The drawing {picture} is too large: it can be {most} MB at most.</source>
        <translation>Mae’r darlun {picture} yn rhy fawr: {most} MB yw’r mwyaf.</translation>
    </message>
    <message>
        <source>The drawing {picture} moves. It is printed as it looks when it has come to rest.</source>
        <translation>Mae’r darlun {picture} yn symud. Caiff ei argraffu fel mae’n edrych ar ôl iddo stopio.</translation>
    </message>
    <message>
        <source>The drawing {picture} refers to {names:a part|parts} that {names:is|are} not in it: {names}. {names:It|They} cannot be drawn.</source>
        <translation>Mae’r darlun {picture} yn cyfeirio at {names:ran nad yw|rannau nad ydynt} ynddo: {names:, }. Does dim modd {names:ei lluniadu|eu lluniadu}.</translation>
    </message>
    <message>
        <source>The drawing {picture} says that it has no width, no height, or no end.</source>
        <translation>Mae’r darlun {picture} yn dweud nad oes ganddo led, uchder na diwedd.</translation>
    </message>
    <message>
        <source>The drawing {picture} says that it is hundreds of times as long as it is wide.</source>
        <translation>Mae’r darlun {picture} yn dweud ei fod gannoedd o weithiau’n hirach na’i led.</translation>
    </message>
    <message>
        <source>The drawing {picture} shows something from another file or website. This is never opened.</source>
        <translation>Mae’r darlun {picture} yn dangos rhywbeth o ffeil neu wefan arall. Chaiff hynny byth ei agor.</translation>
    </message>
    <message>
        <source>The drawing {picture} uses {colours:a colour|colours} that cannot be read here: {colours}. {colours:It|They} may be printed black or in another colour.</source>
        <translation>Mae’r darlun {picture} yn defnyddio {colours:lliw|lliwiau} nad oes modd {colours:ei ddarllen|eu darllen} yma: {colours:, }. Efallai y {colours:caiff ei argraffu|cânt eu hargraffu} yn ddu neu mewn lliw arall.</translation>
    </message>
    <message>
        <source>The end of the drawing {picture} is missing. Perhaps it was not copied or sent completely.</source>
        <translation>Mae diwedd y darlun {picture} ar goll. Efallai na chafodd ei gopïo neu ei anfon yn gyflawn.</translation>
    </message>
    <message>
        <source>The end of the file {picture} is missing. Perhaps it was not copied or sent completely.</source>
        <translation>Mae diwedd y ffeil {picture} ar goll. Efallai na chafodd ei chopïo neu ei hanfon yn gyflawn.</translation>
    </message>
    <message>
        <source>The end of the typeface {name} is missing. Perhaps it was not copied or sent completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is on {date}, more than {days} days away from the campaign’s week.</source>
        <translation>Mae’r digwyddiad ar {date}, fwy na {days} o ddyddiau oddi wrth wythnos yr ymgyrch.</translation>
    </message>
    <message>
        <source>The event is on {date}, which is not in the campaign’s week.</source>
        <translation>Mae’r digwyddiad ar {date}, nad yw yn wythnos yr ymgyrch.</translation>
    </message>
    <message>
        <source>The event starts at {starts} and ends at {ends}.</source>
        <translation>Mae’r digwyddiad yn dechrau am {starts} ac yn gorffen am {ends}.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be shown: it is not a complete PDF file.</source>
        <translation>Does dim modd dangos y ffeil: dyw hi ddim yn ffeil PDF gyflawn.</translation>
    </message>
    <message>
        <source>The file may be damaged. Get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the logo {file} is not there.</source>
        <translation>Dyw ffeil y logo {file} ddim yno.</translation>
    </message>
    <message>
        <source>The file {file} is too large for a kit: it has {size:.1f} MB, and {most:g} MB is the most.</source>
        <translation>Mae’r ffeil {file} yn rhy fawr i becyn: mae’n {size:.1f} MB, a {most:g} MB yw’r mwyaf.</translation>
    </message>
    <message>
        <source>The file {picture} cannot be opened.</source>
        <translation>Does dim modd agor y ffeil {picture}.</translation>
    </message>
    <message>
        <source>The file {picture} has several pages or moves. Only its first picture is printed.</source>
        <translation>Mae gan y ffeil {picture} sawl tudalen, neu mae’n symud. Dim ond ei llun cyntaf sy’n cael ei argraffu.</translation>
    </message>
    <message>
        <source>The file {picture} is a HEIC photo from an Apple device. It cannot be used here.</source>
        <translation>Ffotograff HEIC o ddyfais Apple yw’r ffeil {picture}. Does dim modd ei defnyddio yma.</translation>
    </message>
    <message>
        <source>The file {picture} is a PDF that is locked with a password.</source>
        <translation>PDF wedi’i gloi â chyfrinair yw’r ffeil {picture}.</translation>
    </message>
    <message>
        <source>The file {picture} is a shortcut that leads back to itself.</source>
        <translation>Llwybr byr sy’n arwain yn ôl ato’i hun yw’r ffeil {picture}.</translation>
    </message>
    <message>
        <source>The file {picture} is damaged and cannot be read.</source>
        <translation>Mae’r ffeil {picture} wedi’i difrodi, a does dim modd ei darllen.</translation>
    </message>
    <message>
        <source>The file {picture} is damaged: it has no width or no height.</source>
        <translation>Mae’r ffeil {picture} wedi’i difrodi: does ganddi ddim lled neu ddim uchder.</translation>
    </message>
    <message>
        <source>The file {picture} is empty.</source>
        <translation>Mae’r ffeil {picture} yn wag.</translation>
    </message>
    <message>
        <source>The file {picture} is not a picture but {kind}.</source>
        <translation>Nid llun yw’r ffeil {picture} ond {kind}.</translation>
    </message>
    <message>
        <source>The file {picture} is not a picture, or it is damaged.</source>
        <translation>Nid llun yw’r ffeil {picture}, neu mae wedi’i difrodi.</translation>
    </message>
    <message>
        <source>The file {picture} is too large: {size} MB. It can be {most} MB at most.</source>
        <translation>Mae’r ffeil {picture} yn rhy fawr: {size} MB. {most} MB yw’r mwyaf.</translation>
    </message>
    <message>
        <source>The file {picture} is {kind}. This kind of picture cannot be used here.</source>
        <translation>{kind} yw’r ffeil {picture}. Does dim modd defnyddio’r math hwn o lun yma.</translation>
    </message>
    <message>
        <source>The file “{file}” is not in the folder of the table.</source>
        <translation>Dyw’r ffeil “{file}” ddim yn ffolder y tabl.</translation>
    </message>
    <message>
        <source>The files are too large for a pack. Together they can have {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page of the file is a map. Glue the sheets together as it shows, and cut round the poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not say what the pack is called, so the pack has the name of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that this was started in is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} belongs to the campaign {campaign}, and these words are of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} has more than {most} files. The rest are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is already in use.</source>
        <translation>Mae’r ffolder {folder} yn cael ei defnyddio’n barod.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Dyw’r ffolder {folder} ddim yno.</translation>
    </message>
    <message>
        <source>The group’s name has {letters} letters, and {pieces:|up to }{lines} lines on {pieces}.</source>
        <translation>Mae gan enw’r grŵp {letters} o lythrennau, a {pieces:|hyd at }{lines} o linellau ar {pieces:, }.</translation>
    </message>
    <message>
        <source>The group’s name has {letters} letters. It has up to {lines} lines on {pieces}, and words on {smaller} are up to {share} % smaller than they could be.</source>
        <translation>Mae gan enw’r grŵp {letters} o lythrennau. Mae ganddo hyd at {lines} o linellau ar {pieces:, }, ac mae geiriau ar {smaller:, } hyd at {share} % yn llai nag y gallent fod.</translation>
    </message>
    <message>
        <source>The group’s name has {letters} letters. Words on {pieces} are up to {share} % smaller than they could be.</source>
        <translation>Mae gan enw’r grŵp {letters} o lythrennau. Mae geiriau ar {pieces:, } hyd at {share} % yn llai nag y gallent fod.</translation>
    </message>
    <message>
        <source>The group’s name prints as nothing: it has only spaces, or signs that cannot be printed.</source>
        <translation>Fydd enw’r grŵp ddim i’w weld mewn print: dim ond bylchau sydd ynddo, neu arwyddion nad oes modd eu hargraffu.</translation>
    </message>
    <message>
        <source>The guide has a table called “{name}”, but there is nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide {file} cannot be opened: {why}.</source>
        <translation>Does dim modd agor y canllaw {file}: {why}.</translation>
    </message>
    <message>
        <source>The heading {heading} comes after a heading {before}, so a step is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of {name} are not the same as before.</source>
        <translation>Dyw penawdau {name} ddim yr un fath â chynt.</translation>
    </message>
    <message>
        <source>The kit does not name the group.</source>
        <translation>Dyw’r pecyn ddim yn enwi’r grŵp.</translation>
    </message>
    <message>
        <source>The kit does not say which pieces it wants.</source>
        <translation>Dyw’r pecyn ddim yn dweud pa ddarnau sydd i’w gwneud.</translation>
    </message>
    <message>
        <source>The logo {file} has no description for people who cannot see it, so the group’s name is used.</source>
        <translation>Does gan y logo {file} ddim disgrifiad i bobl sydd ddim yn gallu ei weld, felly defnyddir enw’r grŵp.</translation>
    </message>
    <message>
        <source>The logo {file} has no description for people who cannot see it, so the name of its file, “{name}”, is used.</source>
        <translation>Does gan y logo {file} ddim disgrifiad i bobl sydd ddim yn gallu ei weld, felly defnyddir enw ei ffeil, “{name}”.</translation>
    </message>
    <message>
        <source>The logo {file} will look blurred: it is {pixels:# pixel|# pixels} wide and will be printed {width:.0f} mm wide, at only {dpi:.0f} dpi.</source>
        <translation>Bydd y logo {file} yn edrych yn aneglur: mae’n {pixels:# picsel|# picsel} o led, a bydd yn cael ei argraffu’n {width:.0f} mm o led, ar ddim ond {dpi:.0f} dpi.</translation>
    </message>
    <message>
        <source>The logo {logo} could not be put beside {name}: {reason}.</source>
        <translation>Doedd dim modd rhoi’r logo {logo} wrth ymyl {name}: {reason}.</translation>
    </message>
    <message>
        <source>The logo {logo} is a folder.</source>
        <translation>Ffolder yw’r logo {logo}.</translation>
    </message>
    <message>
        <source>The logo {logo} is not a plain file but a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo {logo} is not in the kit’s own folder, so it would be lost when the kit is sent.</source>
        <translation>Dyw’r logo {logo} ddim yn ffolder y pecyn ei hun, felly byddai’n cael ei golli wrth anfon y pecyn.</translation>
    </message>
    <message>
        <source>The logo {logo} is too large.</source>
        <translation>Mae’r logo {logo} yn rhy fawr.</translation>
    </message>
    <message>
        <source>The logo {picture} has a wide empty border. It is printed without it, so that it is as large as other logos.</source>
        <translation>Mae gan y logo {picture} ymyl wag lydan. Caiff ei argraffu hebddi, fel ei fod mor fawr â logos eraill.</translation>
    </message>
    <message>
        <source>The logo {picture} has a wide white border. Only a narrow part of it is printed, so that the logo is as large as others.</source>
        <translation>Mae gan y logo {picture} ymyl wen lydan. Dim ond rhan gul ohoni sy’n cael ei hargraffu, fel bod y logo mor fawr â rhai eraill.</translation>
    </message>
    <message>
        <source>The logo {picture} has no white background that could be removed, so it is shown as it is.</source>
        <translation>Does gan y logo {picture} ddim cefndir gwyn y gellid ei dynnu, felly dangosir ef fel y mae.</translation>
    </message>
    <message>
        <source>The logo “{name}” is on no page of {template}, which shows {shown} of your {count:# logo|# logos}.</source>
        <translation>Dyw’r logo “{name}” ddim ar unrhyw dudalen o {template}, sy’n dangos {shown} o’ch {count:1 logo|# logo}.</translation>
    </message>
    <message>
        <source>The merge key &lt;&lt; cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a design cannot have / or \ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a kit file ends in .kit or .yaml, and {name} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a pack ends in .kitpack, and {name} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the key is too long: it has {letters} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the pack is too long: it has {letters} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the template is &apos;name&apos;, for example &apos;name: {{en: Our poster}}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of files in the folder {folder} end in {endings:or}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names {name} and {other} differ only in capitals. Not every computer can keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other bracket is missing for “{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be installed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack does not say what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack does not say which files are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack does not say which version it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack “{pack}” that you have is signed by {by}, and this one is not signed. Anybody can have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack “{pack}” that you have is signed by {by}, with the key {key}. This one has another key: {other_key}, of “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack “{pack}” was not installed, because nobody could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack “{pack}” was to be used until {until}.</source>
        <translation>Roedd y bwndel “{pack}” i’w ddefnyddio tan {until}.</translation>
    </message>
    <message>
        <source>The pack “{pack}”, version {version}, is already installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{name}” does not say where it is on the folded sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{name}” has a place on a folded sheet, but this template is not folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{name}” is on the panel “{panel}”, but a sheet that is folded like this has no such panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{name}” is on the panel “{panel}”, which is a part of the inside that another page fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panels are {total:g} mm wide together, but the sheet is {width:g} mm wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{text}” is inside another part that is removed or replaced here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo {file} has no description for people who cannot see it, so the group’s name is used.</source>
        <translation>Does gan y ffotograff {file} ddim disgrifiad i bobl sydd ddim yn gallu ei weld, felly defnyddir enw’r grŵp.</translation>
    </message>
    <message>
        <source>The photo {file} will look blurred: it is shown {width:.0f} mm wide with {pixels:# pixel|# pixels}, at only {dpi:.0f} dpi.</source>
        <translation>Bydd y ffotograff {file} yn edrych yn aneglur: dangosir ef yn {width:.0f} mm o led â {pixels:# picsel|# picsel}, ar ddim ond {dpi:.0f} dpi.</translation>
    </message>
    <message>
        <source>The photo {logo} is a folder.</source>
        <translation>Ffolder yw’r ffotograff {logo}.</translation>
    </message>
    <message>
        <source>The photo {logo} is not a plain file but a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo {logo} is not in the kit’s own folder, so it would be lost when the kit is sent.</source>
        <translation>Dyw’r ffotograff {logo} ddim yn ffolder y pecyn ei hun, felly byddai’n cael ei golli wrth anfon y pecyn.</translation>
    </message>
    <message>
        <source>The photo {logo} is too large.</source>
        <translation>Mae’r ffotograff {logo} yn rhy fawr.</translation>
    </message>
    <message>
        <source>The picture {file} will look blurred: it is {pixels:# pixel|# pixels} wide and will be printed {width:.0f} mm wide, at only {dpi:.0f} dpi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {picture} has no page {page}: only a PDF has several pages to choose from.</source>
        <translation>Does gan y llun {picture} ddim tudalen {page}: dim ond PDF sydd â sawl tudalen i ddewis ohonyn nhw.</translation>
    </message>
    <message>
        <source>The picture {picture} is completely transparent: there is nothing to see.</source>
        <translation>Mae’r llun {picture} yn gwbl dryloyw: does dim byd i’w weld.</translation>
    </message>
    <message>
        <source>The picture {picture} is saved in so many layers that it would take minutes to open.</source>
        <translation>Mae’r llun {picture} wedi’i gadw mewn cynifer o haenau fel y byddai’n cymryd munudau i’w agor.</translation>
    </message>
    <message>
        <source>The picture {picture} is too large: it has more pixels than any poster can show.</source>
        <translation>Mae’r llun {picture} yn rhy fawr: mae ganddo fwy o bicseli nag y gall unrhyw boster eu dangos.</translation>
    </message>
    <message>
        <source>The picture {picture} is too large: {width} by {height} pixels is more than any poster can show.</source>
        <translation>Mae’r llun {picture} yn rhy fawr: mae {width} wrth {height} picsel yn fwy nag y gall unrhyw boster ei ddangos.</translation>
    </message>
    <message>
        <source>The pieces that are chosen show no messages, so “{headline}” is not seen.</source>
        <translation>Dyw’r darnau a ddewiswyd ddim yn dangos negeseuon, felly fydd neb yn gweld “{headline}”.</translation>
    </message>
    <message>
        <source>The print colour of “{colour}” needs four percentages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Ni chymerodd yr argraffydd y tudalennau.</translation>
    </message>
    <message>
        <source>The program stopped because of a mistake in it ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was ended by the system while it made this row, twice.</source>
        <translation>Daeth y system â’r rhaglen i ben wrth iddi wneud y rhes hon, ddwywaith.</translation>
    </message>
    <message>
        <source>The proof of {template} could not be made, because of a mistake in the program ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks around {text} are part of the text, so they will be printed.</source>
        <translation>Mae’r dyfynodau o amgylch {text} yn rhan o’r testun, felly cânt eu hargraffu.</translation>
    </message>
    <message>
        <source>The round corners of a box or a rectangle are &apos;radius&apos;, for example &apos;radius: 4mm&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not name the group.</source>
        <translation>Dyw’r rhes ddim yn enwi’r grŵp.</translation>
    </message>
    <message>
        <source>The row has no event, so {pieces} {pieces:is|are} not made for it.</source>
        <translation>Nid oes digwyddiad yn y rhes, felly ni wneir {pieces} ar ei chyfer.</translation>
    </message>
    <message>
        <source>The row is of another campaign than the rows before it, so it cannot be in one file with them.</source>
        <translation>Mae’r rhes yn perthyn i ymgyrch arall na’r rhesi o’i blaen, felly ni all fod mewn un ffeil gyda nhw.</translation>
    </message>
    <message>
        <source>The row is still the example of the empty table, whose details are made up, so it is left out.</source>
        <translation>Mae’r rhes yn dal i fod yn enghraifft y tabl gwag, a’i manylion yn rhai dychmygol, felly mae’n cael ei gadael allan.</translation>
    </message>
    <message>
        <source>The same happens {places:, }, and in {more:# other case|# other cases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same happens {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign {sign} does not start an entry of a list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign {sign} is not a plain colon. It only looks like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest size of the style “{style}” is larger than its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space after the colon is not a plain space. It only looks like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space before “{key}” is not a plain space. It only looks like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template that this one starts from has no part called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{other}” has mistakes of its own. This one starts from the one of that name that it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{other}”, which this one starts from, has mistakes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for {field} is too long: {count} letters.</source>
        <translation>Mae’r testun ar gyfer {field} yn rhy hir: {count} o lythrennau.</translation>
    </message>
    <message>
        <source>The texts are too large for a pack. Together they can have {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thanks are on no page, but &apos;wants&apos; says &apos;thank you: yes&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thanks are on this page twice.</source>
        <translation>Mae’r diolch ar y dudalen hon ddwywaith.</translation>
    </message>
    <message>
        <source>The typeface file {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface {name} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface {name} cannot be put into a PDF, because it has no TrueType outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface {name} is damaged: no letter in it can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface {name} is not in any campaign.yaml, so no text is set in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface {name} is too large. It may have {most} MB at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface “{typeface}” has no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typefaces of the campaign do not have these letters, which are on this page: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typefaces of the campaign do not have these letters: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the kit file is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the pack is too long: it has {letters} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file was written again, so notes in it are only in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are in the folder, and no page of this sheet is checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} cannot run this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} does not see {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} has version {other} of this program, and this computer has {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {sign} at the end of this line does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {sign} here is not closed, or a comma is missing after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} levels inside one another here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no assets in {folder}: no templates, no messages and no campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no borders. A line is an element: &apos;- rule: 0.5mm&apos;. A background is a &apos;box&apos; with &apos;ground&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no templates in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {distance:.1f} mm between {field} and the edge of the page; {safe:g} mm are needed.</source>
        <translation>Dim ond {distance:.1f} mm sydd rhwng {field} ac ymyl y dudalen; mae angen {safe:g} mm.</translation>
    </message>
    <message>
        <source>There are only {distance:.1f} mm between {what} and the edge of the page; {safe:g} mm are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many entries in {field}: {count}.</source>
        <translation>{Field}: mae gormod o gofnodion, {count}.</translation>
    </message>
    <message>
        <source>There are {count} files here. A pack can have {most} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {known:, } and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {known:, }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key on this computer already: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a list or a block here where the name of a key should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second colon on this line, and the curly quotes “ ” do not count as quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second colon on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a design called “{id}”. A new one of that name would take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a design {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file called {name} in {folder}, and it is not from this merge.</source>
        <translation>Mae ffeil o’r enw {name} yn {folder} yn barod, ac nid o’r cyfuniad hwn y daeth.</translation>
    </message>
    <message>
        <source>There is already a file called {name} in {folder}. It did not come from this kit, or this computer has no note of it.</source>
        <translation>Mae ffeil o’r enw {name} yn {folder} yn barod. Ni ddaeth o’r pecyn hwn, neu does gan y cyfrifiadur hwn ddim cofnod ohoni.</translation>
    </message>
    <message>
        <source>There is already a file {name} in {folder}, and it is not the proof that was made there last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {name} in {folder}.</source>
        <translation>Mae ffeil {name} yn {folder} yn barod.</translation>
    </message>
    <message>
        <source>There is an invisible control character here (U+{number:04X}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audience called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign called “{id}” here, so nothing is printed under its name.</source>
        <translation>Does dim ymgyrch o’r enw “{id}” yma, felly does dim yn cael ei argraffu dan ei henw.</translation>
    </message>
    <message>
        <source>There is no campaign called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no colon on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no colour called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{heading}” in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no design called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version of the pack “{pack}” to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event {number}: you have not added any.</source>
        <translation>Does dim digwyddiad {number}: dydych chi ddim wedi ychwanegu un.</translation>
    </message>
    <message>
        <source>There is no event {number}: you have {count:one event|# events}.</source>
        <translation>Does dim digwyddiad {number}: mae gennych {count:un digwyddiad|# o ddigwyddiadau}.</translation>
    </message>
    <message>
        <source>There is no family of typefaces called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file campaign.yaml, which says what week this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {picture}.</source>
        <translation>Does dim ffeil {picture}.</translation>
    </message>
    <message>
        <source>There is no file “{file}” beside the table.</source>
        <translation>Does dim ffeil “{file}” wrth ymyl y tabl.</translation>
    </message>
    <message>
        <source>There is no folder of assets and no template called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of assets {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language called “{id}” here, so English is used in its place.</source>
        <translation>Does dim iaith o’r enw “{id}” yma, felly defnyddir Saesneg yn ei lle.</translation>
    </message>
    <message>
        <source>There is no language called “{id}” here, so everything is said in one language only.</source>
        <translation>Does dim iaith o’r enw “{id}” yma, felly mewn un iaith yn unig y dywedir popeth.</translation>
    </message>
    <message>
        <source>There is no language called “{id}” here.</source>
        <translation>Nid oes iaith o’r enw “{id}” yma.</translation>
    </message>
    <message>
        <source>There is no language called “{text}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no logo called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no logo of {name} here, so none is shown.</source>
        <translation>Does dim logo {name} yma, felly ni ddangosir un.</translation>
    </message>
    <message>
        <source>There is no logo {logo} beside the kit.</source>
        <translation>Does dim logo {logo} wrth ymyl y pecyn.</translation>
    </message>
    <message>
        <source>There is no message called “{id}”.</source>
        <translation>Does dim neges o’r enw “{id}”.</translation>
    </message>
    <message>
        <source>There is no message called “{text}” to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack called “{pack}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner called “{id}”.</source>
        <translation>Does dim partner o’r enw “{id}”.</translation>
    </message>
    <message>
        <source>There is no partner called “{text}” to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo {logo} beside the kit.</source>
        <translation>Does dim ffotograff {logo} wrth ymyl y pecyn.</translation>
    </message>
    <message>
        <source>There is no picture called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer called “{name}” on this computer.</source>
        <translation>Does dim argraffydd o’r enw “{name}” ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>There is no scene called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space between {field} and the edge of the page; {safe:g} mm are needed.</source>
        <translation>Does dim bwlch rhwng {field} ac ymyl y dudalen; mae angen {safe:g} mm.</translation>
    </message>
    <message>
        <source>There is no space between {what} and the edge of the page; {safe:g} mm are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no style called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template called “{id}”.</source>
        <translation>Does dim dyluniad o’r enw “{id}”.</translation>
    </message>
    <message>
        <source>There is no template called “{text}” to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thank-you called “{id}”.</source>
        <translation>Does dim diolch o’r enw “{id}”.</translation>
    </message>
    <message>
        <source>There is no typeface called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {edition} edition of the design {design}: only posters and leaflets have one.</source>
        <translation>Does dim argraffiad {edition} o’r dyluniad {design}: dim ond posteri a thaflenni sydd ag un.</translation>
    </message>
    <message>
        <source>There is no {element} called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after &apos;extends:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the page “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that can be fixed without asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fill in for “{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pack in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read on this page when a group leaves out what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read on this page, because everything it shows is left empty.</source>
        <translation>Does dim byd i’w ddarllen ar y dudalen hon, am fod popeth mae’n ei ddangos wedi’i adael yn wag.</translation>
    </message>
    <message>
        <source>There is too little light space around the QR code, so phones may not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be a space after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be a space after the hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There should be a list here for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There should be a name here for “{element}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There should be an element here, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There should be lines of &apos;key: value&apos; here for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There should be one text here for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {count:is # more problem|are # more problems} in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are new, so there are no parts of another template to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These templates start from one another in a circle: {chain: → }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These thanks are on the page a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the campaign {campaign}, which is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block cannot use itself, and it replaces no other one called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block uses one that uses another, and so on, more than {most} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booklet has {count:# page|# pages}, and its sheets have four each: {blank:# page stays|# pages stay} blank, before the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign has no colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case could not be laid out, because of a mistake in the program ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of a list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not say that it is a kit.</source>
        <translation>Dyw’r ffeil hon ddim yn dweud mai pecyn yw hi.</translation>
    </message>
    <message>
        <source>This file has more than {most:,} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a kit.</source>
        <translation>Nid pecyn yw’r ffeil hon.</translation>
    </message>
    <message>
        <source>This file is not plain text, or it was saved in an old encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file takes too long to check, so it was not checked to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not checked to the end, because of a mistake in the program ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was saved as UTF-16, without the mark that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives other days to the campaign {campaign} itself, with all its kits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This headline has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This headline has {count:# word|# words}. It can have {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Word document, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of an office program, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page (HTML), not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a zip, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument text, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an XML file, not a text of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for no event at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a change that a part can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is rich text (RTF), not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {asked:g} mm high, and the page is {room:g} mm high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {asked:g} mm wide, and the page is {room:g} mm wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program (kit: {version}; this one knows kit: {known}).</source>
        <translation>Gwnaed y pecyn hwn gan fersiwn fwy newydd o’r rhaglen (kit: {version}; mae’r fersiwn hon yn adnabod kit: {known}).</translation>
    </message>
    <message>
        <source>This kit was made with the pack {pack}, which is not installed here.</source>
        <translation>Gwnaed y pecyn hwn â’r bwndel {pack}, sydd ddim wedi’i osod yma.</translation>
    </message>
    <message>
        <source>This kit was made with the pack {pack}. Version {here} is installed here.</source>
        <translation>Gwnaed y pecyn hwn â’r bwndel {pack}. Fersiwn {here} sydd wedi’i gosod yma.</translation>
    </message>
    <message>
        <source>This line cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not belong to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not belong to the list above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented differently from the lines it goes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with an odd space. It only looks like a plain space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This long wording has {count:# word|# words}. It can have {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This long wording has {count:# word|# words}. It needs {limit} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has no words in {languages}. Groups who choose {languages:that language|one of these languages} get it in {shown}, if they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long for a design: {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was made by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was to be used until {until}, and that day is over. Groups who install it are warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was to be used until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has two headings H1. The first is on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is about the files beside it, which are made for your own printer. Nobody else needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not part of the poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is {millimetres:.0f} mm too full, even in the smallest type that can be read. What takes the most room is {field}.</source>
        <translation>Mae’r dudalen hon {millimetres:.0f} mm yn rhy lawn, hyd yn oed yn y llythrennau lleiaf y gellir eu darllen. Yr hyn sy’n cymryd y mwyaf o le yw {field}.</translation>
    </message>
    <message>
        <source>This page is {millimetres:.0f} mm too full, even in the smallest type that is allowed. The largest parts of it are {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece could not be made because of a mistake in the program ({kind}).</source>
        <translation>Doedd dim modd gwneud y darn hwn oherwydd camgymeriad yn y rhaglen ({kind}).</translation>
    </message>
    <message>
        <source>This piece has no heading H1, which tells people who cannot see it what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says nothing about a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shape ends exactly at the edge of the page. Where the paper is cut, a white line may show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This short wording has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This short wording has {count:# word|# words}. It can have {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows up to {shown:# logo|# logos}, but &apos;wants&apos; has room for {room:# logo|# logos} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes {asked:g} % of the height that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes {asked:g} % of the width that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot start from itself, and it replaces no other one called “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template places very many letters and drawings, so it was tried with {tried} of {total} kits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template starts from one that starts from another, and so on, more than {most} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thank-you has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what} reaches {over:.1f} mm over the edge of the page, where it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work on a cluster the program needs the package distributed, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took out the logo “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took out the photo “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took out “{name}”, which was there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took out “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took signs that cannot be printed out of “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took signs that cannot be seen out of “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the choice of an event out of a piece that shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the space out of “{old}”: it is “{new}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: -o {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: awareness-kit new {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages have the {key} “{text}”. The other one is {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts have the name “{text}”. The first one is {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type straight &quot;quotes&quot; around the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type straight &quot;quotes&quot; around the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type straight quotes around the text: &quot;Join us: tea&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the damaged word again.</source>
        <translation>Teipiwch y gair a ddifrodwyd eto.</translation>
    </message>
    <message>
        <source>Type the letter or the emoji again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: awareness-kit merge KIT GROUPS.csv -o DIR. `awareness-kit merge --template GROUPS.csv` makes a table to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: pip install &apos;awareness-kit[cluster]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typefaces with very many letters are heavy. Take out those that no language needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and use the picture inside.</source>
        <translation>Dadbaciwch hi a defnyddiwch y llun y tu mewn.</translation>
    </message>
    <message>
        <source>Use &apos;align&apos;, for example &apos;align: centre&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;at&apos; for the place of an element in its layer, for example &apos;at: top left&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;colour&apos; for words and lines, &apos;ground&apos; for a background and &apos;fill&apos; for a shape. Write the name of a colour, for example &apos;colour: coral&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;column&apos;, &apos;row&apos;, &apos;layers&apos; or &apos;box&apos; to hold other elements. &apos;align: centre&apos; puts them in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;event&apos; for a part of the event, for example &apos;- event: date&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;group&apos; for a part of who the group is, for example &apos;- group: name&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;list&apos;, for example &apos;- list: [a blanket, something to drink]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;padding&apos; for the room at the edges of a column, row or box, and &apos;gap&apos; for the room between elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;picture&apos; with the name of a file in the folder pictures, for example &apos;- picture: park.jpg&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;qr&apos; for a QR code, for example &apos;- qr: event.link&apos;. A web address is shown with &apos;- event: link&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;rule&apos; for a line across, for example &apos;- rule: 0.5mm&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;single quotes&apos; around the text, or / instead of \.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;space&apos; for empty room, for example &apos;- space: 5mm&apos;, or &apos;gap&apos; of a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;text&apos;, and say with &apos;style&apos; how it looks and with &apos;role&apos; what it is, for example &apos;- text: Join us&apos; and below it &apos;style: heading&apos; and &apos;role: H1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;when&apos; to show an element only sometimes, for example &apos;when: no event&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use English there</source>
        <translation>Defnyddio Saesneg yno</translation>
    </message>
    <message>
        <source>Use a dark colour for the QR code and a light one for its background in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a larger file, at least {least:,} pixels wide, or a drawing (SVG).</source>
        <translation>Defnyddiwch ffeil fwy, o leiaf {least:,} picsel o led, neu ddarlun (SVG).</translation>
    </message>
    <message>
        <source>Use a shorter address, or choose a piece with more room.</source>
        <translation>Defnyddiwch gyfeiriad byrrach, neu dewiswch ddarn â mwy o le.</translation>
    </message>
    <message>
        <source>Use a shorter message</source>
        <translation>Defnyddio neges fyrrach</translation>
    </message>
    <message>
        <source>Use a shorter web address, such as the start page of the website.</source>
        <translation>Defnyddiwch gyfeiriad gwe byrrach, er enghraifft tudalen gyntaf y wefan.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Defnyddiwch ffeil lai.</translation>
    </message>
    <message>
        <source>Use a version of the logo that is less long and thin.</source>
        <translation>Defnyddiwch fersiwn o’r logo sydd ddim mor hir a thenau.</translation>
    </message>
    <message>
        <source>Use another printer, or send it to a print shop. Measure the white edge of your printer once more.</source>
        <translation>Defnyddiwch argraffydd arall, neu anfonwch ef i siop argraffu. Mesurwch ymyl wen eich argraffydd unwaith eto.</translation>
    </message>
    <message>
        <source>Use fewer blocks, or smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer columns, rows, boxes and layers inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer of them, or choose a piece with more room.</source>
        <translation>Defnyddiwch lai ohonyn nhw, neu dewiswch ddarn â mwy o le.</translation>
    </message>
    <message>
        <source>Use its TrueType file (.ttf) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use plain spaces: two for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use spaces: two for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file of the same name without “._” at its beginning.</source>
        <translation>Defnyddiwch y ffeil o’r un enw heb “._” ar ei dechrau.</translation>
    </message>
    <message>
        <source>Use the photo just as the camera or phone took it, at least {least:,} pixels wide.</source>
        <translation>Defnyddiwch y ffotograff yn union fel y tynnodd y camera neu’r ffôn ef, o leiaf {least:,} picsel o led.</translation>
    </message>
    <message>
        <source>Use {language}</source>
        <translation>Defnyddio {language}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Defnyddio “{name}”</translation>
    </message>
    <message>
        <source>Used the shorter message “{name}” for “{old}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used “{name}” for “{old}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the pack “{pack}” is older than version {installed}, which is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken from “{other}” does not fit here (line {line} of {name}): {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written after &apos;pack&apos; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written at the end of the page “{page}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: {kind} for {campaign}, from the design “{design}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: {kind} of {group} for {campaign}, from the design “{design}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be printed could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed yourself, such as “{title}”, is printed as it is, though your pieces are in two languages.</source>
        <translation>Mae’r hyn y gwnaethoch chi ei deipio eich hun, er enghraifft “{title}”, yn cael ei argraffu fel y mae, er bod eich darnau mewn dwy iaith.</translation>
    </message>
    <message>
        <source>Where are the words to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where groups differ in one of them, add a column for it to the table, such as Address or Website.</source>
        <translation>Lle mae un ohonynt yn wahanol rhwng y grwpiau, ychwanegwch golofn ar ei gyfer i’r tabl, er enghraifft Address neu Website.</translation>
    </message>
    <message>
        <source>With --one-file all rows are put together on this computer, so no cluster can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the block “{name}” there are elements inside one another more than {most} deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this {setting}, nobody can read text in the style “{style}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what it takes from “{other}”, this template has elements inside one another more than {most} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {without}, {lost} disappears, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this text should be bold, but its style “{style}” has no bold typeface. They look like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the page “{page}” were put right, but nobody wrote yes at its end. They are taken over, and count as not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;- &apos; and an element, for example &apos;text: Join us&apos;. To group elements use column, row or layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;- block: {name}&apos; in a template, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;alt: {{en: what it shows}}&apos; below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;alt: {{en: what it shows}}&apos;. If it only decorates, write &apos;role: Artifact&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;bleed: yes&apos;, so that it goes on over the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;en:&apos; and below it a headline, a short and a long wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;en:&apos; and below it none, one and many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;event: maybe&apos; or &apos;event: yes&apos; under &apos;wants&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;event: {meant}&apos;. There is also &apos;event: maybe&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;group:&apos; and below it &apos;  name: Little Acorns Nursery&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;keep: yes&apos; at it if it is to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;keep: yes&apos; at words of your own that are to stay, or show something that every group has, for example its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;kind&apos; and one of these: poster, leaflet, card, social, other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;kit: {known}&apos; as the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;logos: up to {room}&apos; under &apos;wants&apos;, or &apos;logos: up to {wanted}&apos; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;logos: up to {shown}&apos; under &apos;wants&apos;, or change the number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;logos: up to {shown}&apos; under &apos;wants&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;messages: up to {shown}&apos; under &apos;wants&apos;, or change the number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;messages: up to {shown}&apos; under &apos;wants&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;none&apos; to remove the part, options to change them, or an element, for example &apos;art: spiral&apos;, to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;pack: {known}&apos;, or leave it out: the program adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;pages&apos;, and below it a page with &apos;name&apos;, &apos;ground&apos; and &apos;layers&apos;. Elements go below &apos;layers&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;pages:&apos; and a page below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;photo: maybe&apos; or &apos;photo: yes&apos; under &apos;wants&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;picture: {name}&apos; in a template, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;pieces:&apos; and below it &apos;  - template: poster-event&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;role: H1&apos; at the text that says so. In most templates that is the headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;role: {better}&apos; here, or give it no role if it is not a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;thank you: yes&apos; under &apos;wants&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;withdraws:&apos; in campaign.yaml of the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;{key}: &apos; and then the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --into and a folder of assets: --into our-assets. It is made if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write -o welsh.docx to make one, or --read welsh.docx --into our-assets for one that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Name over the column of their names.</source>
        <translation>Ysgrifennwch Enw uwch colofn eu henwau.</translation>
    </message>
    <message>
        <source>Write a file {file} with &apos;name: Spring 2017&apos; and &apos;version: 2&apos;. Groups then get the next one as a new version of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a later day after &apos;valid until&apos; in pack.yaml, then pack the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {least:g} to {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {least:g}{unit} to {most:g}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a point and not a comma, for example 4.5mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a row without &apos;whose&apos;, or one for each role: ours, with and supported by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a smaller one, or a share of what is left, like 1fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a width for each of {least} to {most} panels, for example [99mm, 99mm, 99mm].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all of them, January first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all of them, Monday first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another campaign after &apos;extends&apos;, or leave that line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both brackets, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each entry on a line of its own that starts with &apos;- &apos;, or all of them as [one, two].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write eight words or fewer.</source>
        <translation>Ysgrifennwch wyth gair neu lai.</translation>
    </message>
    <message>
        <source>Write elements below &apos;elements:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write elements below &apos;layers:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write four marks one after the other, those around a quotation and those around one in it: “”‘’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write four numbers from 0 to 100, for cyan, magenta, yellow and black, for example [90, 60, 50, 45].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from {least:g} to {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write headings such as Name, Phone or Venue over the columns, and save the table.</source>
        <translation>Ysgrifennwch benawdau fel Enw, Ffôn neu Leoliad uwch y colofnau, a chadwch y tabl.</translation>
    </message>
    <message>
        <source>Write how many, for example &apos;each event: up to 5&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as &apos;key: value&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in a kit file, for example group.phone, events[0].venue or messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in another way. Or: add a typeface that has them to the end of the list under &apos;typefaces&apos; in campaign.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it there: {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its address as it says it when it starts, for example tcp://10.0.0.5:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its id in a line like &apos;extends: imhaw-2016&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name in one line of letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write keys of a page, for example &apos;ground: lilac&apos;, or all that is on it below &apos;layers:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lines like &apos;name: Spring 2017&apos; and &apos;version: 2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lines of &apos;key: value&apos; below it, indented by two spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lines of &apos;key: value&apos; below it, indented by two spaces. The keys are: {keys:, }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ltr for left to right, or rtl for right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of these: {panels:or}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one or more below &apos;colours&apos;, for example the background and the ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it what it says, for example Phone.</source>
        <translation>Ysgrifennwch uwch ei phen beth mae’n ei ddweud, er enghraifft Ffôn.</translation>
    </message>
    <message>
        <source>Write something in it, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lines that it means instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name alone. The folder is chosen below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name in letters, such as Little Acorns Nursery.</source>
        <translation>Ysgrifennwch yr enw mewn llythrennau, er enghraifft Meithrinfa’r Fesen Fach.</translation>
    </message>
    <message>
        <source>Write the name in one line of letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of another template. {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the photo’s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the picture.</source>
        <translation>Ysgrifennwch enw’r llun.</translation>
    </message>
    <message>
        <source>Write the name of the picture’s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the template that this one starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the version in one line, like 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words alone. How they look comes from &apos;style&apos; and &apos;colour&apos; in a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words themselves, without {{ and }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words, or the web address, without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in another way, or ask the campaign for a typeface that has them.</source>
        <translation>Ysgrifennwch nhw mewn ffordd arall, neu gofynnwch i’r ymgyrch am ffurfdeip sy’n eu cynnwys.</translation>
    </message>
    <message>
        <source>Write them in other letters, or ask the campaign for a typeface that has {scripts} letters.</source>
        <translation>Ysgrifennwch nhw mewn llythrennau eraill, neu gofynnwch i’r ymgyrch am ffurfdeip â llythrennau {scripts:, }.</translation>
    </message>
    <message>
        <source>Write them, for example {{en: Join us}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is in the last of them where it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what should be printed there.</source>
        <translation>Ysgrifennwch yr hyn y dylid ei argraffu yno.</translation>
    </message>
    <message>
        <source>Write what the campaign is called in campaign.yaml, or give its folder with --assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write widths that are {width:g} mm together, or change &apos;size&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>Ysgrifennwch hyn: {expected}.</translation>
    </message>
    <message>
        <source>Write {expected}. Put all of it in &quot;quotes&quot;, because it starts with {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {least:g} mm or more for each panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {letters:, } instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {places} where it belongs, in curly brackets, and read the sheet in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {place} where it should be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {{en: …, cy: …}}, with each language you have words in. Groups can agree to English for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{instead}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to open the file {picture}.</source>
        <translation>Does gennych chi ddim hawl i agor y ffeil {picture}.</translation>
    </message>
    <message>
        <source>You do not need to add it.</source>
        <translation>Does dim angen i chi ei hychwanegu.</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>Does dim angen i chi wneud dim.</translation>
    </message>
    <message>
        <source>You do not need to do anything. A version of the logo made for dark backgrounds would not need the panel.</source>
        <translation>Does dim angen i chi wneud dim. Fyddai fersiwn o’r logo ar gyfer cefndiroedd tywyll ddim angen y panel.</translation>
    </message>
    <message>
        <source>You do not need to do anything. For a print shop and on a screen there are no blank pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not need to do anything. Typing the text again removes them.</source>
        <translation>Does dim angen i chi wneud dim. Mae teipio’r testun eto yn eu tynnu.</translation>
    </message>
    <message>
        <source>Your key in {file} is damaged or cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own message has no headline, the words on a poster.</source>
        <translation>Does gan eich neges eich hun ddim pennawd, sef y geiriau ar boster.</translation>
    </message>
    <message>
        <source>Your paper is too small for a folded booklet: lay the pages on one another and staple them along one side.</source>
        <translation>Mae eich papur yn rhy fach ar gyfer llyfryn wedi’i blygu: rhowch y tudalennau ar ben ei gilydd a’u styffylu ar hyd un ochr.</translation>
    </message>
    <message>
        <source>Your secret key is in {name}. Anybody who gets it can sign packs in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CAD drawing</source>
        <translation>darlun CAD</translation>
    </message>
    <message>
        <source>a CorelDRAW file</source>
        <translation>ffeil CorelDRAW</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>ffeil GIMP</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>llun JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>llun JPEG XL</translation>
    </message>
    <message>
        <source>a Krita file</source>
        <translation>ffeil Krita</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a Paint.NET file</source>
        <translation>ffeil Paint.NET</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>ffeil Photoshop</translation>
    </message>
    <message>
        <source>a Publisher document</source>
        <translation>dogfen Publisher</translation>
    </message>
    <message>
        <source>a Windows Enhanced Metafile (EMF)</source>
        <translation>Windows Enhanced Metafile (EMF)</translation>
    </message>
    <message>
        <source>a Windows Metafile (WMF)</source>
        <translation>Windows Metafile (WMF)</translation>
    </message>
    <message>
        <source>a Word, Excel, PowerPoint or LibreOffice document</source>
        <translation>dogfen Word, Excel, PowerPoint neu LibreOffice</translation>
    </message>
    <message>
        <source>a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code that is not a letter (U+{code:04X})</source>
        <translation>cod sydd ddim yn llythyren (U+{code:04X})</translation>
    </message>
    <message>
        <source>a colour such as &quot;0F2F3D&quot;: two digits each, 0 to 9 and A to F, for red, green and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2016-06-08 or 8 June 2016</source>
        <translation>dyddiad fel 2016-06-08 neu 8 Mehefin 2016</translation>
    </message>
    <message>
        <source>a date that is in the calendar, the day first, such as 8 June 2016</source>
        <translation>dyddiad sydd yn y calendr, y diwrnod yn gyntaf, fel 8 Mehefin 2016</translation>
    </message>
    <message>
        <source>a distance such as 12mm or 14pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ffilm</translation>
    </message>
    <message>
        <source>a leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length such as 12mm, 2fr or 50%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>a logo on this page</source>
        <translation>logo ar y dudalen hon</translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mouse pointer</source>
        <translation>pwyntydd llygoden</translation>
    </message>
    <message>
        <source>a name of letters that can be seen, on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of {most} letters or fewer, for example headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note that an Apple computer keeps beside the picture</source>
        <translation>nodyn mae cyfrifiadur Apple yn ei gadw wrth ymyl y llun</translation>
    </message>
    <message>
        <source>a number such as 1.5, up to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ffeil wedi’i phacio</translation>
    </message>
    <message>
        <source>a percentage such as 25%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place such as top left, bottom, centre, or 30% 60%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of the picture such as 50% 30%, from its left and from its top, or top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>a public key: 64 of the digits 0 to 9 and a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a raw photo from a camera</source>
        <translation>ffotograff crai o gamera</translation>
    </message>
    <message>
        <source>a shortcut to another file</source>
        <translation>llwybr byr i ffeil arall</translation>
    </message>
    <message>
        <source>a sign of one typeface’s own (U+{code:04X})</source>
        <translation>arwydd sy’n perthyn i un ffurfdeip yn unig (U+{code:04X})</translation>
    </message>
    <message>
        <source>a size from {least}% to {most}%, such as 110%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size of paper: {papers:or}. Add &apos;landscape&apos; if it is wider than high. Or write both sides, for example 148 x 210 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size of type in points, for example 14 or 14pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>dogfen destun (RTF)</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>ffeil destun</translation>
    </message>
    <message>
        <source>a text on this page</source>
        <translation>testun ar y dudalen hon</translation>
    </message>
    <message>
        <source>a thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thickness and a colour, for example 1mm coral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time from 00:00 to 23:59</source>
        <translation>amser o 00:00 i 23:59</translation>
    </message>
    <message>
        <source>a time such as 10:00, 14:30 or 2.30pm</source>
        <translation>amser fel 10:00, 14:30 neu 2.30yp</translation>
    </message>
    <message>
        <source>a typeface</source>
        <translation>ffurfdeip</translation>
    </message>
    <message>
        <source>a version of the program such as 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>tudalen we</translation>
    </message>
    <message>
        <source>a whole number such as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>ffeil zip</translation>
    </message>
    <message>
        <source>address “{text}”</source>
        <translation>cyfeiriad “{text}”</translation>
    </message>
    <message>
        <source>an Adobe Illustrator file</source>
        <translation>ffeil Adobe Illustrator</translation>
    </message>
    <message>
        <source>an Affinity file</source>
        <translation>ffeil Affinity</translation>
    </message>
    <message>
        <source>an EPS or PostScript file</source>
        <translation>ffeil EPS neu PostScript</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>dogfen InDesign</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ffeil XML</translation>
    </message>
    <message>
        <source>an empty zip file</source>
        <translation>ffeil zip wag</translation>
    </message>
    <message>
        <source>an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an icon from an Apple computer</source>
        <translation>eicon o gyfrifiadur Apple</translation>
    </message>
    <message>
        <source>an invisible control sign (U+{code:04X})</source>
        <translation>arwydd rheoli anweledig (U+{code:04X})</translation>
    </message>
    <message>
        <source>an old Word, Excel, PowerPoint or Publisher document</source>
        <translation>hen ddogfen Word, Excel, PowerPoint neu Publisher</translation>
    </message>
    <message>
        <source>an old kind of picture file</source>
        <translation>hen fath o ffeil lun</translation>
    </message>
    <message>
        <source>at size {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change weekday</source>
        <translation>newid diwrnod yr wythnos</translation>
    </message>
    <message>
        <source>checked: {group}{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose event</source>
        <translation>dewis digwyddiad</translation>
    </message>
    <message>
        <source>circle, rounded, arc, hill, or the radius of its corners, for example 6mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear text</source>
        <translation>clirio’r testun</translation>
    </message>
    <message>
        <source>describe logo</source>
        <translation>disgrifio’r logo</translation>
    </message>
    <message>
        <source>description of the logo “{text}”</source>
        <translation>disgrifiad o’r logo “{text}”</translation>
    </message>
    <message>
        <source>designs, messages, partners, pictures, logos and typefaces, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email “{text}”</source>
        <translation>e-bost “{text}”</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>digwyddiad {number}</translation>
    </message>
    <message>
        <source>fix address</source>
        <translation>cywiro’r cyfeiriad</translation>
    </message>
    <message>
        <source>fix language</source>
        <translation>cywiro’r iaith</translation>
    </message>
    <message>
        <source>fix logo</source>
        <translation>cywiro’r logo</translation>
    </message>
    <message>
        <source>fix message</source>
        <translation>cywiro’r neges</translation>
    </message>
    <message>
        <source>fix partner</source>
        <translation>cywiro’r partner</translation>
    </message>
    <message>
        <source>fix piece</source>
        <translation>cywiro’r darn</translation>
    </message>
    <message>
        <source>fix size</source>
        <translation>cywiro’r maint</translation>
    </message>
    <message>
        <source>fix text</source>
        <translation>cywiro’r testun</translation>
    </message>
    <message>
        <source>fix thank-you</source>
        <translation>cywiro’r diolch</translation>
    </message>
    <message>
        <source>fix times</source>
        <translation>cywiro’r amserau</translation>
    </message>
    <message>
        <source>half a letter (U+{code:04X})</source>
        <translation>hanner llythyren (U+{code:04X})</translation>
    </message>
    <message>
        <source>how many, for example 1 to 3, up to 8, 2 or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the case “{case}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep first logos</source>
        <translation>cadw’r logos cyntaf</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>pecyn</translation>
    </message>
    <message>
        <source>kit.yaml and its logos, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line under the name “{text}”</source>
        <translation>llinell o dan yr enw “{text}”</translation>
    </message>
    <message>
        <source>logo {number}</source>
        <translation>logo {number}</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>neges {number}</translation>
    </message>
    <message>
        <source>name {number} in the thank-you</source>
        <translation>enw {number} yn y diolch</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fold, so that the cover is in front and the other panel is the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these: {known:, }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one time here, such as 10:00; when it ends goes under &apos;ends&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, two or four distances such as 12mm 18mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation>bwndel</translation>
    </message>
    <message>
        <source>partner {number} in the thank-you</source>
        <translation>partner {number} yn y diolch</translation>
    </message>
    <message>
        <source>phone “{text}”</source>
        <translation>ffôn “{text}”</translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>darn {number}</translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet that a speaker filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides from {least} to {most} {unit}, for example 148 x 210 mm or 1080 x 1080 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and hyphens such as imhaw-2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out event</source>
        <translation>tynnu’r digwyddiad allan</translation>
    </message>
    <message>
        <source>take out logo</source>
        <translation>tynnu’r logo allan</translation>
    </message>
    <message>
        <source>take out message</source>
        <translation>tynnu’r neges allan</translation>
    </message>
    <message>
        <source>take out name</source>
        <translation>tynnu’r enw allan</translation>
    </message>
    <message>
        <source>take out partner</source>
        <translation>tynnu’r partner allan</translation>
    </message>
    <message>
        <source>take out photo</source>
        <translation>tynnu’r ffotograff allan</translation>
    </message>
    <message>
        <source>take out piece</source>
        <translation>tynnu’r darn allan</translation>
    </message>
    <message>
        <source>take out signs</source>
        <translation>tynnu’r arwyddion allan</translation>
    </message>
    <message>
        <source>the QR code</source>
        <translation>y cod QR</translation>
    </message>
    <message>
        <source>the SHA-256 of the file: 64 of the digits 0 to 9 and a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the background of logo {number}</source>
        <translation>cefndir logo {number}</translation>
    </message>
    <message>
        <source>the border of logo {number}</source>
        <translation>ymyl logo {number}</translation>
    </message>
    <message>
        <source>the campaign</source>
        <translation>yr ymgyrch</translation>
    </message>
    <message>
        <source>the date of event {number}</source>
        <translation>dyddiad digwyddiad {number}</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <translation>dyddiad y digwyddiad</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>y cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>the event of piece {number}</source>
        <translation>digwyddiad darn {number}</translation>
    </message>
    <message>
        <source>the events</source>
        <translation>y digwyddiadau</translation>
    </message>
    <message>
        <source>the event’s web address</source>
        <translation>cyfeiriad gwe’r digwyddiad</translation>
    </message>
    <message>
        <source>the file of the photo</source>
        <translation>ffeil y ffotograff</translation>
    </message>
    <message>
        <source>the focus of the photo</source>
        <translation>canolbwynt y ffotograff</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>y grŵp</translation>
    </message>
    <message>
        <source>the group’s address</source>
        <translation>cyfeiriad y grŵp</translation>
    </message>
    <message>
        <source>the group’s email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group’s name</source>
        <translation>enw’r grŵp</translation>
    </message>
    <message>
        <source>the group’s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group’s strapline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group’s website</source>
        <translation>gwefan y grŵp</translation>
    </message>
    <message>
        <source>the headline of message {number}</source>
        <translation>pennawd neges {number}</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>yr iaith</translation>
    </message>
    <message>
        <source>the line under the group’s name</source>
        <translation>y llinell dan enw’r grŵp</translation>
    </message>
    <message>
        <source>the list of names in the thank-you</source>
        <translation>rhestr yr enwau yn y diolch</translation>
    </message>
    <message>
        <source>the logos</source>
        <translation>y logos</translation>
    </message>
    <message>
        <source>the long wording of message {number}</source>
        <translation>geiriad hir neges {number}</translation>
    </message>
    <message>
        <source>the messages</source>
        <translation>y negeseuon</translation>
    </message>
    <message>
        <source>the name or the line of the week</source>
        <translation>enw neu arwyddair yr wythnos</translation>
    </message>
    <message>
        <source>the names in the thank-you</source>
        <translation>yr enwau yn y diolch</translation>
    </message>
    <message>
        <source>the note about event {number}</source>
        <translation>y nodyn am ddigwyddiad {number}</translation>
    </message>
    <message>
        <source>the note about the event</source>
        <translation>y nodyn am y digwyddiad</translation>
    </message>
    <message>
        <source>the number of an event, such as 2, or each for one piece for each event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page of logo {number}</source>
        <translation>tudalen logo {number}</translation>
    </message>
    <message>
        <source>the partner of logo {number}</source>
        <translation>partner logo {number}</translation>
    </message>
    <message>
        <source>the partners in the thank-you</source>
        <translation>y partneriaid yn y diolch</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>y rhif ffôn</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>y ffotograff</translation>
    </message>
    <message>
        <source>the pieces</source>
        <translation>y darnau</translation>
    </message>
    <message>
        <source>the role of logo {number}</source>
        <translation>rôl logo {number}</translation>
    </message>
    <message>
        <source>the row of logos</source>
        <translation>y rhes o logos</translation>
    </message>
    <message>
        <source>the short wording of message {number}</source>
        <translation>geiriad byr neges {number}</translation>
    </message>
    <message>
        <source>the size of logo {number}</source>
        <translation>maint logo {number}</translation>
    </message>
    <message>
        <source>the smaller number first: {better}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thank-you</source>
        <translation>y diolch</translation>
    </message>
    <message>
        <source>the thank-you in your own words</source>
        <translation>y diolch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>the time when event {number} ends</source>
        <translation>amser gorffen digwyddiad {number}</translation>
    </message>
    <message>
        <source>the time when event {number} starts</source>
        <translation>amser dechrau digwyddiad {number}</translation>
    </message>
    <message>
        <source>the time when the event ends</source>
        <translation>amser gorffen y digwyddiad</translation>
    </message>
    <message>
        <source>the time when the event starts</source>
        <translation>amser dechrau’r digwyddiad</translation>
    </message>
    <message>
        <source>the title of event {number}</source>
        <translation>teitl digwyddiad {number}</translation>
    </message>
    <message>
        <source>the title of the event</source>
        <translation>teitl y digwyddiad</translation>
    </message>
    <message>
        <source>the venue</source>
        <translation>y lleoliad</translation>
    </message>
    <message>
        <source>the venue of event {number}</source>
        <translation>lleoliad digwyddiad {number}</translation>
    </message>
    <message>
        <source>the web address of event {number}</source>
        <translation>cyfeiriad gwe digwyddiad {number}</translation>
    </message>
    <message>
        <source>the wording of the thank-you</source>
        <translation>geiriad y diolch</translation>
    </message>
    <message>
        <source>the year as well, such as 8 June 2016</source>
        <translation>y flwyddyn hefyd, fel 8 Mehefin 2016</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line about the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row of logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to and fro (like a concertina), so that the cover is on top. Seen from outside, the fold beside the cover points towards you, and the next one away from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two folds, both inwards (roll fold). The panel on the left, which is narrower, is folded in first; the cover closes over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use English</source>
        <translation>defnyddio Saesneg</translation>
    </message>
    <message>
        <source>use shorter message</source>
        <translation>defnyddio neges fyrrach</translation>
    </message>
    <message>
        <source>venue “{text}”</source>
        <translation>lleoliad “{text}”</translation>
    </message>
    <message>
        <source>website “{text}”</source>
        <translation>gwefan “{text}”</translation>
    </message>
    <message>
        <source>what a Word document needs, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what logo {number} shows</source>
        <translation>yr hyn mae logo {number} yn ei ddangos</translation>
    </message>
    <message>
        <source>what the photo shows</source>
        <translation>yr hyn mae’r ffotograff yn ei ddangos</translation>
    </message>
    <message>
        <source>whether names come after your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the photo only decorates</source>
        <translation>a yw’r llun yn addurno’n unig</translation>
    </message>
    <message>
        <source>whether words that are missing may be in English</source>
        <translation>a gaiff geiriau sydd ar goll fod yn Saesneg</translation>
    </message>
    <message>
        <source>with a name and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a name of sixty letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with as few messages as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with as little as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with as much as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with eight logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with nothing said of the group but its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the longest wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the shortest wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with twelve to thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of {count:a design|# designs}</source>
        <translation>geiriau {count:dyluniad|# dyluniad}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} does not fit, because the design leaves it a room only {room:.0f} mm wide.</source>
        <translation>Dyw {field} ddim yn ffitio, am nad yw’r dyluniad yn rhoi iddo ond {room:.0f} mm o led.</translation>
    </message>
    <message>
        <source>{Field} does not fit, because the design leaves it no room.</source>
        <translation>Dyw {field} ddim yn ffitio, am nad yw’r dyluniad yn gadael lle iddo.</translation>
    </message>
    <message>
        <source>{Field} does not fit: even its shortest wording is about {words:# word|# words} too long, in the smallest type that can be read.</source>
        <translation>Dyw {field} ddim yn ffitio: mae hyd yn oed ei eiriad byrraf tua {words:1 gair|# o eiriau} yn rhy hir, yn y llythrennau lleiaf y gellir eu darllen.</translation>
    </message>
    <message>
        <source>{Field} does not fit: it is about {words:# word|# words} too long, even in the smallest type that can be read.</source>
        <translation>Dyw {field} ddim yn ffitio: mae tua {words:1 gair|# o eiriau} yn rhy hir, hyd yn oed yn y llythrennau lleiaf y gellir eu darllen.</translation>
    </message>
    <message>
        <source>{Field} does not fit: it is {millimetres:.0f} mm too large for its room.</source>
        <translation>Dyw {field} ddim yn ffitio: mae {millimetres:.0f} mm yn rhy fawr i’w le.</translation>
    </message>
    <message>
        <source>{Field} does not quite fit: it is a little too large for its room.</source>
        <translation>Dyw {field} ddim yn ffitio’n union: mae ychydig yn rhy fawr i’w le.</translation>
    </message>
    <message>
        <source>{Field} has a damaged letter, “{sign}”: something was lost when the text was copied or saved.</source>
        <translation>Mae llythyren wedi’i difrodi yn {field}, “{sign}”: collwyd rhywbeth pan gafodd y testun ei gopïo neu ei gadw.</translation>
    </message>
    <message>
        <source>{Field} has a space in it, so it may not open: “{address}”.</source>
        <translation>Mae bwlch yn {field}, felly efallai na fydd yn agor: “{address}”.</translation>
    </message>
    <message>
        <source>{Field} has invisible signs that cannot be printed, so they are left out: {signs}.</source>
        <translation>Mae arwyddion anweledig yn {field} nad oes modd eu hargraffu, felly gadewir nhw allan: {signs:, }.</translation>
    </message>
    <message>
        <source>{Field} has letters that the campaign’s typefaces cannot print: {letters}.</source>
        <translation>Mae llythrennau yn {field} nad yw ffurfdeipiau’r ymgyrch yn gallu eu hargraffu: {letters:, }.</translation>
    </message>
    <message>
        <source>{Field} has more than one address in it, so the link opens only the first, “{first}”.</source>
        <translation>Mae mwy nag un cyfeiriad yn {field}, felly dim ond y cyntaf, “{first}”, mae’r ddolen yn ei agor.</translation>
    </message>
    <message>
        <source>{Field} has signs that cannot be printed, so they are left out: {signs}.</source>
        <translation>Mae arwyddion yn {field} nad oes modd eu hargraffu, felly gadewir nhw allan: {signs:, }.</translation>
    </message>
    <message>
        <source>{Field} has words in {scripts} letters, which the campaign’s typefaces do not have.</source>
        <translation>{Field}: mae geiriau mewn llythrennau {scripts:, } yno, a dyw’r rheini ddim yn ffurfdeipiau’r ymgyrch.</translation>
    </message>
    <message>
        <source>{Field} has {count} words. Your own message fits most designs with {most} or fewer.</source>
        <translation>Mae {count} o eiriau yn {field}. Mae eich neges eich hun yn ffitio’r rhan fwyaf o ddyluniadau os oes ynddi {most} neu lai.</translation>
    </message>
    <message>
        <source>{Field} has {length} characters, too many for a QR code that phones can read.</source>
        <translation>Mae gan {field} {length} o nodau, gormod ar gyfer cod QR y gall ffonau ei ddarllen.</translation>
    </message>
    <message>
        <source>{Field} has “{found}” in it, which is printed as it is: texts have no markup for bold or new lines.</source>
        <translation>Mae “{found}” yn {field}, a bydd yn cael ei argraffu fel y mae: does gan destunau ddim marciau ar gyfer print trwm na llinellau newydd.</translation>
    </message>
    <message>
        <source>{Field} has “{found}” in it, which was copied wrongly from a web page or another program.</source>
        <translation>Mae “{found}” yn {field}, a gopïwyd yn anghywir o dudalen we neu raglen arall.</translation>
    </message>
    <message>
        <source>{Field} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is hard to read: {colour} on {background} has a contrast of {ratio:.2f} to 1, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is hard to read: {colour} on {background} has a contrast of {ratio:.2f} to 1, and {least:g} to 1 is needed. This colour was changed in campaign.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is hard to read: {colour} over the picture {file} has a contrast of {ratio:.2f} to 1 in places, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is hard to read: {colour} over the picture {file} has a contrast of {ratio:.2f} to 1 in places, in spite of its shade, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is not a file of yours, so {keys:and} {count:does|do} nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is not used: all partners are shown equally large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} is partly hidden: something is painted over it.</source>
        <translation>{Field}: mae rhan o hyn wedi’i guddio, gan fod rhywbeth wedi’i beintio drosto.</translation>
    </message>
    <message>
        <source>{Field} is so long and thin that it will look like a line, less than {least:g} mm thick.</source>
        <translation>Mae {field} mor hir a thenau fel y bydd yn edrych fel llinell, llai na {least:g} mm o drwch.</translation>
    </message>
    <message>
        <source>{Field} is there twice.</source>
        <translation>Mae {field} yno ddwywaith.</translation>
    </message>
    <message>
        <source>{Field} is too long to type in, so only “{site}” is printed. Links and QR codes open the whole address.</source>
        <translation>Mae {field} yn rhy hir i’w deipio, felly dim ond “{site}” sy’n cael ei argraffu. Mae dolenni a chodau QR yn agor y cyfeiriad cyfan.</translation>
    </message>
    <message>
        <source>{Field} is too small to be seen: the design leaves it only {width:.1f} by {height:.1f} mm.</source>
        <translation>Mae {field} yn rhy fach i’w weld: dim ond {width:.1f} wrth {height:.1f} mm mae’r dyluniad yn ei adael iddo.</translation>
    </message>
    <message>
        <source>{Field} is “{text}”, an error of the spreadsheet.</source>
        <translation>{Field}: “{text}” sydd yno, gwall y daenlen.</translation>
    </message>
    <message>
        <source>{Field} is “{text}”: the spreadsheet has shortened it, so its last digits are lost.</source>
        <translation>{Field}: “{text}” sydd yno. Mae’r daenlen wedi’i fyrhau, felly mae ei ddigidau olaf ar goll.</translation>
    </message>
    <message>
        <source>{Field} says more than one of file, asset and partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Field} says {day}, but {date} is a {right}.</source>
        <translation>{Field}: {day} sydd yno, ond {right} yw {date}.</translation>
    </message>
    <message>
        <source>{Field} starts with “{start}”, which does not open a web page: “{address}”.</source>
        <translation>Mae {field} yn dechrau â “{start}”, sydd ddim yn agor tudalen we: “{address}”.</translation>
    </message>
    <message>
        <source>{Field} still says “{found}”, which looks like something to be filled in.</source>
        <translation>Mae {field} yn dal i ddweud “{found}”, sy’n edrych fel rhywbeth i’w lenwi.</translation>
    </message>
    <message>
        <source>{Field}, {name}, is thanked twice.</source>
        <translation>Mae diolch ddwywaith i {field}, {name}.</translation>
    </message>
    <message>
        <source>{Field}, “{address}”, is not a web address that a phone can open.</source>
        <translation>Dyw {field}, “{address}”, ddim yn gyfeiriad gwe y gall ffôn ei agor.</translation>
    </message>
    <message>
        <source>{Field}, “{headline}”, is chosen twice.</source>
        <translation>Mae {field}, “{headline}”, wedi’i dewis ddwywaith.</translation>
    </message>
    <message>
        <source>{Field}, “{id}”, is chosen twice.</source>
        <translation>Mae {field}, “{id}”, wedi’i ddewis ddwywaith.</translation>
    </message>
    <message>
        <source>{Field}, “{number}”, is not a number that a phone can dial, so it has no link.</source>
        <translation>Dyw {field}, “{number}”, ddim yn rhif y gall ffôn ei ddeialu, felly does dim dolen iddo.</translation>
    </message>
    <message>
        <source>{Field}, “{text}” in the table, is read as {meant}.</source>
        <translation>{Field}: darllenir “{text}” yn y tabl fel {meant}.</translation>
    </message>
    <message>
        <source>{Place}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Place}: {message} {more: }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} does not fit: even its shortest wording is about {words:# word|# words} too long, in the smallest type that is allowed. Its room is {room:.0f} mm wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} does not fit: it is about {words:# word|# words} too long, even in the smallest type that is allowed. Its room is {room:.0f} mm wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} does not fit: it is {millimetres:.0f} mm too large for its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} does not fit: its room is only {room:.0f} mm wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} does not fit: what is beside it leaves it no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} does not quite fit: it is a little too large for its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} is hard to read: {colour} on {background} has a contrast of {ratio:.2f} to 1, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} is hard to read: {colour} over the picture {file} has a contrast of {ratio:.2f} to 1 in places, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} is hard to read: {colour} over the picture {file} has a contrast of {ratio:.2f} to 1 in places, in spite of its shade, and {least:g} to 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} is partly hidden: something is painted over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{What} is too small to be seen: it has only {width:.1f} by {height:.1f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice}</source>
        <translation>{advice}</translation>
    </message>
    <message>
        <source>{amount:g}{unit} cannot be used for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better}, with a point and not a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better}, with spaces and no commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:A page has|# pages have} no yes at the end and no changes, so {count:it stays|they stay} unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:One page is|# pages are} checked by {reviewer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This one is|These are} known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This shows|This and others show} a message, but &apos;wants&apos; does not ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This shows|This and others show} logos, but &apos;wants&apos; does not ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This shows|This and others show} message {shown}, but &apos;wants&apos; has room for {room:# message|# messages} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This shows|This and others show} the event, but &apos;wants&apos; does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This shows|This and others show} the group’s photo, but &apos;wants&apos; does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:This shows|This and others show} the thank-you, but &apos;wants&apos; does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} neges</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} arall</translation>
    </message>
    <message>
        <source>{expected}. It cannot be less than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected}. It cannot be more than {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected}. The unit “{unit}” cannot be used here, only {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder of assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} (row {row})</source>
        <translation>{group} (rhes {row})</translation>
    </message>
    <message>
        <source>{group}{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guess}An email address has one @ and a dot after it, such as hello@example.org.</source>
        <translation>{guess}Mae gan gyfeiriad e-bost un @ a dot ar ei ôl, er enghraifft hello@example.org.</translation>
    </message>
    <message>
        <source>{guess}Copy it from your browser, such as example.org, or leave it empty.</source>
        <translation>{guess}Copïwch ef o’ch porwr, er enghraifft example.org, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>{guess}There are: {known:, }.</source>
        <translation>{guess}Mae’r rhain: {known:, }.</translation>
    </message>
    <message>
        <source>{guess}Use a web address such as https://example.org.</source>
        <translation>{guess}Defnyddiwch gyfeiriad gwe fel https://example.org.</translation>
    </message>
    <message>
        <source>{installed:# pack is|# packs are} installed: {installed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on line {line} ({height:.0f} mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} ({tag}) needs letters that the typeface “{family}” does not have: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} has {count:# month|# months} here. There should be 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} has {count:# weekday|# weekdays} here. There should be 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters: }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters: } and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made:# row was|# rows were} made{unchanged}{left_out}. See {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} It is in the folder {folder}. The program does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} It is in the pack “{pack}”. The program does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {more: }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet. It may be damaged, or locked with a password.</source>
        <translation>Ni ellir darllen {name} fel taenlen. Efallai ei bod wedi’i difrodi, neu wedi’i chloi â chyfrinair.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {encoding}.</source>
        <translation>Ni ellir darllen {name} fel {encoding}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved: the logo {logo} cannot be read ({reason}).</source>
        <translation>Doedd dim modd cadw {name}: does dim modd darllen y logo {logo} ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be written: its name is too long.</source>
        <translation>Doedd dim modd ysgrifennu {name}: mae ei henw’n rhy hir.</translation>
    </message>
    <message>
        <source>{name} could not be written: nothing can be written to this disk.</source>
        <translation>Doedd dim modd ysgrifennu {name}: does dim modd ysgrifennu dim i’r ddisg hon.</translation>
    </message>
    <message>
        <source>{name} could not be written: part of its path is a file, not a folder.</source>
        <translation>Doedd dim modd ysgrifennu {name}: ffeil yw rhan o’i llwybr, nid ffolder.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full.</source>
        <translation>Doedd dim modd ysgrifennu {name}: mae’r ddisg yn llawn.</translation>
    </message>
    <message>
        <source>{name} could not be written: there is a folder of that name.</source>
        <translation>Doedd dim modd ysgrifennu {name}: mae ffolder o’r enw hwnnw yno.</translation>
    </message>
    <message>
        <source>{name} could not be written: there is no such folder.</source>
        <translation>Doedd dim modd ysgrifennu {name}: does dim ffolder o’r fath.</translation>
    </message>
    <message>
        <source>{name} could not be written: you are not allowed to write there.</source>
        <translation>Doedd dim modd ysgrifennu {name}: does gennych chi ddim hawl i ysgrifennu yno.</translation>
    </message>
    <message>
        <source>{name} could not be written: your share of the disk is used up.</source>
        <translation>Doedd dim modd ysgrifennu {name}: mae eich cyfran chi o’r ddisg wedi’i defnyddio i gyd.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>Doedd dim modd ysgrifennu {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not say how its letters are stored. It was read as {encoding}, so that you see “{shown}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say who read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no row of headings that says what its columns are.</source>
        <translation>Does gan {name} ddim rhes o benawdau sy’n dweud beth yw ei golofnau.</translation>
    </message>
    <message>
        <source>{name} has no such rows: there is nothing below its headings, or nothing in the rows of --rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the name of a file, but it is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a file that points outside it: {member}.</source>
        <translation>Mae {name} yn cynnwys ffeil sy’n pwyntio y tu allan iddi: {member}.</translation>
    </message>
    <message>
        <source>{name} holds more than a {kind} can need: {member} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds two files called {member}.</source>
        <translation>Mae {name} yn cynnwys dwy ffeil o’r enw {member}.</translation>
    </message>
    <message>
        <source>{name} is a picture or a document and not a table, whatever its name says.</source>
        <translation>Llun neu ddogfen yw {name} ac nid tabl, beth bynnag mae’r enw’n ei ddweud.</translation>
    </message>
    <message>
        <source>{name} is a shortcut to a file in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or cut off.</source>
        <translation>Mae {name} wedi’i difrodi, neu mae ei diwedd ar goll.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {member} in it cannot be read.</source>
        <translation>Mae {name} wedi’i difrodi: does dim modd darllen {member} ynddi.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>Mae {name} yn wag.</translation>
    </message>
    <message>
        <source>{name} is hidden, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in that folder already, and what it says is not in lines of &apos;key: value&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>Mae {name} wedi’i chloi â chyfrinair.</translation>
    </message>
    <message>
        <source>{name} is not a TrueType file, although its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a colour profile, although its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a kit: there is no kit.yaml in it.</source>
        <translation>Nid pecyn yw {name}: does dim kit.yaml ynddi.</translation>
    </message>
    <message>
        <source>{name} is not a sheet that this program made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in a folder called templates, so the program cannot know what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not read, because its name ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not read, because there is also {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not used, because of the end of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not used: a folder of assets has no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not used: a folder of assets has no folder of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the sheet for “{tag}”, not for “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a table of groups.</source>
        <translation>Mae {name} yn rhy fawr i fod yn dabl o grwpiau.</translation>
    </message>
    <message>
        <source>{name} is too large for a {kind}.</source>
        <translation>Mae {name} yn rhy fawr ar gyfer {kind}.</translation>
    </message>
    <message>
        <source>{name} looks like a copy of {other}. Both are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs version {needed} of the program or a later one. This is version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, and {count:# other row|# other rows}: {message}</source>
        <translation>{name}, a {count:# rhes arall|# o resi eraill}: {message}</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>{name}: {message} It is much the same in {count:# other row|# other rows}.</source>
        <translation>{name}: {message} Mae’n debyg iawn mewn {count:# rhes arall|# o resi eraill}.</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} cannot be installed, because a file in it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} cannot be opened: its name has a letter that no file name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} could not be looked through: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} holds a file that does not belong in a pack: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} holds a file that it does not name: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} holds more than {most} MB of text. No pack needs as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} is not a pack but a kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} is not a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} is not a pack: there is no file pack.yaml in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} is not complete: {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} names a file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} was changed after it was signed, or its signature is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack} was changed or damaged on its way: {name} is not as it was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pack}Install the pack of that campaign.</source>
        <translation>{pack}Gosodwch fwndel yr ymgyrch honno.</translation>
    </message>
    <message>
        <source>{pack}{guess}Choose another, or take it out.</source>
        <translation>{pack}{guess}Dewiswch un arall, neu tynnwch hwn allan.</translation>
    </message>
    <message>
        <source>{pack}{guess}Choose another.</source>
        <translation>{pack}{guess}Dewiswch un arall.</translation>
    </message>
    <message>
        <source>{pages:This page is|These pages are} not on the sheet any more: {pages}. What is said there stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}, {sheets:# sheet|# sheets}.</source>
        <translation>{paper}, {sheets:# ddalen|# o ddalennau}.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>Ffeil yw {path}, nid ffolder.</translation>
    </message>
    <message>
        <source>{picture} is a device, not a picture.</source>
        <translation>Dyfais yw {picture}, nid llun.</translation>
    </message>
    <message>
        <source>{picture} is a folder, not a picture.</source>
        <translation>Ffolder yw {picture}, nid llun.</translation>
    </message>
    <message>
        <source>{pieces:One piece has|# pieces have} no room for the names in your thank-you: {pieces}.</source>
        <translation>Does gan {pieces:un darn|# o ddarnau} ddim lle i’r enwau yn eich diolch: {pieces:, }.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:announces|announce} an event, and the row has none.</source>
        <translation>Mae {pieces:, } yn cyhoeddi digwyddiad, ac nid oes un yn y rhes.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:announces|announce} an event, but you have not added one.</source>
        <translation>Mae {pieces:, } yn cyhoeddi digwyddiad, ond dydych chi ddim wedi ychwanegu un.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:announces|announce} an event, but you have not said what it is called.</source>
        <translation>Mae {pieces:, } yn cyhoeddi digwyddiad, ond dydych chi ddim wedi dweud beth yw ei enw.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:announces|announce} an event, but you have not said when it is.</source>
        <translation>Mae {pieces:, } yn cyhoeddi digwyddiad, ond dydych chi ddim wedi dweud pryd mae e.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:announces|announce} an event, but you have not said when it starts.</source>
        <translation>Mae {pieces:, } yn cyhoeddi digwyddiad, ond dydych chi ddim wedi dweud pryd mae’n dechrau.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:announces|announce} an event, but you have not said where it is.</source>
        <translation>Mae {pieces:, } yn cyhoeddi digwyddiad, ond dydych chi ddim wedi dweud ble mae e.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:has|have} no room for your thank-you, so nobody is thanked there.</source>
        <translation>Does gan {pieces:, } ddim lle i’ch diolch, felly does neb yn cael diolch yno.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:needs|need} {field}, and the row has none.</source>
        <translation>Mae angen {field} ar {pieces:, }, ac nid oes un gan y rhes.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:says who it is|say who they are} from, but you have not said what your group is called.</source>
        <translation>Mae {pieces:, } yn dweud oddi wrth bwy y {pieces:daw|dôn nhw}, ond dydych chi ddim wedi dweud beth yw enw eich grŵp.</translation>
    </message>
    <message>
        <source>{pieces} {pieces:shows|show} a photo of your own, but you have not chosen one.</source>
        <translation>Mae {pieces:, } yn dangos eich ffotograff eich hun, ond dydych chi ddim wedi dewis un.</translation>
    </message>
    <message>
        <source>{same:, } and {more} more files are the same as in the program. With the pack, groups keep them even when a new program has better ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same:This file is|# files are} the same as in the program: {same}. With the pack, groups keep {same:it|them} even when a new program has better ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} ({name})</source>
        <translation>{sign} ({name})</translation>
    </message>
    <message>
        <source>{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} An address of your own begins with https:// and is in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Blocks are files in the folder blocks. Add a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Each colour has its name under &apos;colours&apos; in campaign.yaml. Add a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Each logo of the campaign has its name under &apos;own logos&apos; in campaign.yaml. Add a new one there; a new year takes no logos from another campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Each style has its name under &apos;type scale&apos; in campaign.yaml. Add a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Logos are files in the folder logos. Add a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Pictures are files in the folder pictures. Add a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suggestion} Typefaces are files in the folder fonts. Add a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} announces an event, and the row has none.</source>
        <translation>Mae {template} yn cyhoeddi digwyddiad, ac nid oes un yn y rhes.</translation>
    </message>
    <message>
        <source>{template} does not come in the size “{size}”.</source>
        <translation>Dyw {template} ddim ar gael yn y maint “{size}”.</translation>
    </message>
    <message>
        <source>{template} has a place for your thanks, but no page of it shows them.</source>
        <translation>Mae lle i’ch diolch yn {template}, ond does dim un o’i dudalennau’n ei ddangos.</translation>
    </message>
    <message>
        <source>{template} has no room for the notes of its events; title, time and place are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} has room for the headline of {field}, but not for the words below it.</source>
        <translation>Mae lle yn {template} i bennawd {field}, ond nid i’r geiriau oddi tano.</translation>
    </message>
    <message>
        <source>{template} has room for {most:# logo|# logos}, so the others are left out.</source>
        <translation>Mae gan {template} le i {most:1 logo|# o logos}, felly gadewir y lleill allan.</translation>
    </message>
    <message>
        <source>{template} is made for each event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} is so full that its large words and its picture are smaller than they are meant to be.</source>
        <translation>Mae {template} mor llawn nes bod ei eiriau mawr a’i lun yn llai nag y maent i fod.</translation>
    </message>
    <message>
        <source>{template} is to show event {number}, and nothing is said of it yet.</source>
        <translation>Mae {template} i ddangos digwyddiad {number}, a does dim wedi’i ddweud amdano eto.</translation>
    </message>
    <message>
        <source>{template} needs {field}, and the row has none.</source>
        <translation>Mae angen {field} ar {template}, ac nid oes un gan y rhes.</translation>
    </message>
    <message>
        <source>{template} needs {least:# message|# messages}, and you have chosen {chosen}.</source>
        <translation>Mae angen {least:1 neges|# o negeseuon} ar {template}, ac rydych wedi dewis {chosen}.</translation>
    </message>
    <message>
        <source>{template} shows no event, so nothing is changed by the one that is chosen for it.</source>
        <translation>Dyw {template} ddim yn dangos digwyddiad, felly does dim yn newid oherwydd yr un a ddewiswyd ar ei gyfer.</translation>
    </message>
    <message>
        <source>{template} shows your events together, so &apos;event: each&apos; makes the same page {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts:A text|Some texts} of this template {texts:has|have} no words in {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}, or another date: {day} is a {weekday}</source>
        <translation>{weekday} {day}, neu ddyddiad arall: {weekday} yw {day}</translation>
    </message>
    <message>
        <source>“{address}” is not a web address that a phone can open, so it gets no QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not an email address that people can write to.</source>
        <translation>Dyw “{address}” ddim yn gyfeiriad e-bost y gall pobl ysgrifennu ato.</translation>
    </message>
    <message>
        <source>“{field}” is not something that a kit says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a picture but a folder or a device.</source>
        <translation>Nid llun yw “{file}” ond ffolder neu ddyfais.</translation>
    </message>
    <message>
        <source>“{found}” was read in the wrong encoding when it was copied, and is printed like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{headline}”</source>
        <translation>“{headline}”</translation>
    </message>
    <message>
        <source>“{key}” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is written twice. The first one is on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” has {count:# quotation mark|# quotation marks} instead of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{marks:” and “}” would be printed as {marks:it is|they are}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{marks:” and “}” would be printed with {marks:its|their} brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{marks:” and “}” would be printed with {marks:its|their} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” (version {version})</source>
        <translation>“{name}” (fersiwn {version})</translation>
    </message>
    <message>
        <source>“{place}” has a pair of brackets too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” would be printed as it is. In these words nothing is filled in for brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{role}” is the name of a colour, so it cannot be a role of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{second}” is an element of its own. It cannot be part of “{first}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” cannot be used for {field}.</source>
        <translation>Does dim modd defnyddio “{text}” ar gyfer {field}.</translation>
    </message>
    <message>
        <source>“{text}” is a page, so an element cannot take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is cut off from the number before it by a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is cut off from what is before it, by a comma inside {{ }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is left out, because # starts a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a direction of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is read as “{meant}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is understood as {day}, in the year of the week.</source>
        <translation>Deellir “{text}” fel {day}, ym mlwyddyn yr wythnos.</translation>
    </message>
    <message>
        <source>“{text}” is understood as {moment}.</source>
        <translation>Caiff “{text}” ei ddeall fel {moment}.</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Aeth rhywbeth o’i le.</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>Comes with the program</source>
        <translation>Yn dod gyda’r rhaglen</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Ar gyfer {0}</translation>
    </message>
    <message>
        <source>For {0}, {1}</source>
        <translation>Ar gyfer {0}, {1}</translation>
    </message>
    <message>
        <source>Your own folder</source>
        <translation>Eich ffolder eich hun</translation>
    </message>
    <message>
        <source>the folder “{0}”</source>
        <translation>y ffolder “{0}”</translation>
    </message>
    <message>
        <source>the pack “{0}”</source>
        <translation>y bwndel “{0}”</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>y rhaglen</translation>
    </message>
    <message>
        <source>your own folder</source>
        <translation>eich ffolder eich hun</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} tan {1}</translation>
    </message>
    <message>
        <source>{0}, set on this computer</source>
        <translation>{0}, wedi’i gosod ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, fersiwn {1}</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Back</source>
        <translation>Cefn</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Cefnau</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Blaen</translation>
    </message>
    <message>
        <source>Fronts</source>
        <translation>Blaenau</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Y tu mewn</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Y tu allan</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Tudalen {0}</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Dalen {0} o {1}</translation>
    </message>
</context>
</TS>
