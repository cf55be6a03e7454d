<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Results differ</source>
        <translation>Ergebnisse weichen ab</translation>
    </message>
    <message>
        <source>Results equal so far</source>
        <translation>Ergebnisse bisher gleich</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} results, equal</source>
        <translation>
            <numerusform>{n} von {all} Ergebnissen, gleich</numerusform>
            <numerusform>{n} von {all} Ergebnissen, gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Results equal</source>
        <translation>Ergebnisse gleich</translation>
    </message>
    <message>
        <source>Results equal: {result}</source>
        <translation>Ergebnisse gleich: {result}</translation>
    </message>
    <message>
        <source>{who} returned {result}</source>
        <translation>{who}: {result}</translation>
    </message>
    <message>
        <source>{counts} workers</source>
        <translation>{counts} Worker</translation>
    </message>
    <message numerus="yes">
        <source>{workers} on {n} core(s)</source>
        <translation>
            <numerusform>{workers} auf {n} Kern</numerusform>
            <numerusform>{workers} auf {n} Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>cold, log scale</source>
        <translation>kalt, logarithmisch</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>warm, log scale</source>
        <translation>warm, logarithmisch</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message numerus="yes">
        <source>{n} workloads</source>
        <translation>
            <numerusform>{n} Aufgabe</numerusform>
            <numerusform>{n} Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>{workload}, num {num}</source>
        <translation>{workload}, num {num}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>How the work is run</source>
        <translation>Wie die Arbeit ausgeführt wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The winner, the baseline, or why there is no time</source>
        <translation>Sieger, Referenz, oder warum es keine Zeit gibt</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Threads or processes of the team</source>
        <translation>Threads oder Prozesse, die sich die Arbeit teilen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The interpreter; a t behind it means that it has no GIL</source>
        <translation>Der Interpreter; ein t dahinter heißt: ohne GIL</translation>
    </message>
    <message>
        <source>Cold (s)</source>
        <translation>Kalt (s)</translation>
    </message>
    <message>
        <source>Warm (s)</source>
        <translation>Warm (s)</translation>
    </message>
    <message>
        <source>95 % interval (s)</source>
        <translation>95-%-Intervall (s)</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>Seconds for making the workers, the first batch and ending the workers, in a typical round</source>
        <translation>Sekunden für das Anlegen der Worker, den ersten Durchgang und das Beenden der Worker, in einer typischen Runde</translation>
    </message>
    <message>
        <source>Seconds of one batch on workers that already stand, in a typical round</source>
        <translation>Sekunden eines Durchgangs auf Workern, die schon bereitstehen, in einer typischen Runde</translation>
    </message>
    <message>
        <source>Median (s)</source>
        <translation>Median (s)</translation>
    </message>
    <message>
        <source>Plain median of the samples of the time that is compared: cold or warm, as chosen in the chart</source>
        <translation>Einfacher Median der Messungen der verglichenen Zeit: kalt oder warm, wie im Diagramm gewählt</translation>
    </message>
    <message>
        <source>For the time that is compared: cold or warm, as chosen in the chart; from 6 rounds on</source>
        <translation>Für die verglichene Zeit: kalt oder warm, wie im Diagramm gewählt; ab 6 Runden</translation>
    </message>
    <message>
        <source>Start-up (ms)</source>
        <translation>Start (ms)</translation>
    </message>
    <message>
        <source>Milliseconds of a typical cold time for compiling, and for making and ending the workers</source>
        <translation>Millisekunden einer typischen kalten Zeit, in denen kompiliert und die Worker erzeugt und beendet werden</translation>
    </message>
    <message>
        <source>Milliseconds of the start-up in which the kernel was compiled</source>
        <translation>Millisekunden des Starts, in denen der Kernel kompiliert wurde</translation>
    </message>
    <message>
        <source>Speed-up (x)</source>
        <translation>Speed-up (x)</translation>
    </message>
    <message>
        <source>Times faster than the baseline, of the time that is compared: cold or warm, as chosen in the chart</source>
        <translation>Wievielmal so schnell wie die Referenz, nach der verglichenen Zeit: kalt oder warm, wie im Diagramm gewählt</translation>
    </message>
    <message>
        <source>95 % interval (x)</source>
        <translation>95-%-Intervall (x)</translation>
    </message>
    <message>
        <source>For the speed-up; from 6 rounds on. It holds the luck of where memory lies, which each round draws anew</source>
        <translation>Für den Speed-up; ab 6 Runden. Es enthält den Zufall, wo der Speicher liegt: Jede Runde lost ihn neu aus</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Genutzte Kerne</translation>
    </message>
    <message>
        <source>CPU time of all workers divided by the time that passed, in the warm batches</source>
        <translation>CPU-Zeit aller Worker geteilt durch die verstrichene Zeit, in den warmen Durchgängen</translation>
    </message>
    <message>
        <source>Waiting (%)</source>
        <translation>Warten (%)</translation>
    </message>
    <message>
        <source>Share of a worker&apos;s time in which it did not run, mean of the workers</source>
        <translation>Anteil der Zeit, in der ein Worker nicht lief, Mittel der Worker</translation>
    </message>
    <message>
        <source>Peak of the whole team, host and workers: pages that they share counted once (PSS)</source>
        <translation>Höchststand des ganzen Teams, Messprozess und Worker: gemeinsame Seiten einmal gezählt (PSS)</translation>
    </message>
    <message>
        <source>Memory, RSS (MB)</source>
        <translation>Speicher, RSS (MB)</translation>
    </message>
    <message>
        <source>Peak of the whole team, pages that they share counted more than once: this system tells no PSS</source>
        <translation>Höchststand des ganzen Teams, gemeinsame Seiten mehrfach gezählt: dieses System nennt kein PSS</translation>
    </message>
    <message>
        <source>Moving data (%)</source>
        <translation>Datentransport (%)</translation>
    </message>
    <message>
        <source>Share of a warm batch that is pickling, sending and reading data and results, of the last worker</source>
        <translation>Anteil eines warmen Durchgangs, in dem Daten und Ergebnisse gepickelt, gesendet und gelesen werden, beim letzten Worker</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation>Was berechnet wurde</translation>
    </message>
    <message>
        <source>a plan must end within 1 day, got about {time}: choose a smaller num, fewer rounds or fewer cells</source>
        <translation>Ein Plan muss in 1 Tag zu Ende sein, dieser braucht etwa {time}: kleineres num, weniger Runden oder weniger Zellen wählen</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>pyperf JSON</source>
        <translation>pyperf-JSON</translation>
    </message>
    <message>
        <source>CSV, one row per sample and phase</source>
        <translation>CSV, eine Zeile je Messung und Phase</translation>
    </message>
    <message>
        <source>CSV for spreadsheets with a decimal comma</source>
        <translation>CSV für Tabellen mit Dezimalkomma</translation>
    </message>
    <message>
        <source>Trace for Perfetto</source>
        <translation>Trace für Perfetto</translation>
    </message>
    <message>
        <source>Google Benchmark JSON</source>
        <translation>Google-Benchmark-JSON</translation>
    </message>
    <message>
        <source>Report as one HTML file</source>
        <translation>Bericht als eine HTML-Datei</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it with -o</source>
        <translation>{path} ist ein Ordner: mit -o eine Datei darin angeben</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name with -o, or replace it with --force</source>
        <translation>{path} gibt es schon: mit -o einen anderen Namen wählen oder mit --force ersetzen</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}; make it, or name another</source>
        <translation>{path} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht; anlegen oder einen anderen nennen</translation>
    </message>
    <message>
        <source>Others used up to {share} of the CPU</source>
        <translation>Andere nutzten bis zu {share} der CPU</translation>
    </message>
    <message>
        <source>Close them and measure again: speed-ups within a round suffer less, times do.</source>
        <translation>Schließen und neu messen: Speed-ups innerhalb einer Runde leiden weniger, Zeiten sehr wohl.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster had {n} task(s) of others</source>
        <translation>
            <numerusform>Der Cluster hatte {n} Aufgabe anderer</numerusform>
            <numerusform>Der Cluster hatte {n} Aufgaben anderer</numerusform>
        </translation>
    </message>
    <message>
        <source>So it was as the run began: its workers took turns between them and this run.</source>
        <translation>So war es zu Beginn des Laufs: Seine Worker wechselten zwischen ihnen und diesem Lauf.</translation>
    </message>
    <message>
        <source>Measure once they have ended: the cluster&apos;s times hold what they took.</source>
        <translation>Messen, wenn sie beendet sind: Die Zeiten des Clusters enthalten, was sie brauchten.</translation>
    </message>
    <message>
        <source>The host took {share} of the CPU time</source>
        <translation>Der Host nahm {share} der CPU-Zeit</translation>
    </message>
    <message numerus="yes">
        <source>This virtual machine waited while others ran, in {some} of {n} round(s).</source>
        <translation>
            <numerusform>Diese virtuelle Maschine wartete, während andere liefen, in {some} von {n} Runde.</numerusform>
            <numerusform>Diese virtuelle Maschine wartete, während andere liefen, in {some} von {n} Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure on a machine of your own, or when the host is quieter.</source>
        <translation>Auf einem eigenen Rechner messen, oder wenn der Host ruhiger ist.</translation>
    </message>
    <message>
        <source>A quota paused the workers for {time}</source>
        <translation>Ein Kontingent hielt die Worker {time} lang an</translation>
    </message>
    <message numerus="yes">
        <source>Of a control group, {times} times in {some} of {n} round(s).</source>
        <translation>
            <numerusform>Einer Kontrollgruppe, {times} Mal in {some} von {n} Runde.</numerusform>
            <numerusform>Einer Kontrollgruppe, {times} Mal in {some} von {n} Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no more workers than the quota has cores, or measure outside the container.</source>
        <translation>Nimm nicht mehr Worker, als das Kontingent Kerne hat, oder miss außerhalb des Containers.</translation>
    </message>
    <message numerus="yes">
        <source>{range} over {n} rounds.</source>
        <translation>
            <numerusform>{range} über {n} Runde.</numerusform>
            <numerusform>{range} über {n} Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more row drifts too.</source>
        <translation>1 weitere Zeile driftet auch.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows drift too.</source>
        <translation>
            <numerusform>{n} weitere Zeile driftet auch.</numerusform>
            <numerusform>{n} weitere Zeilen driften auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {share} longer by the end</source>
        <translation>{who}: am Ende {share} länger</translation>
    </message>
    <message>
        <source>{who}: {share} shorter by the end</source>
        <translation>{who}: am Ende {share} kürzer</translation>
    </message>
    <message>
        <source>Let the machine warm up or cool down and other work end, then measure again.</source>
        <translation>Den Rechner warm werden oder abkühlen lassen, andere Arbeit abwarten, dann neu messen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} round(s) say as much as {effective} independent ones</source>
        <translation>
            <numerusform>{n} Runde sagt so viel wie {effective} unabhängige</numerusform>
            <numerusform>{n} Runden sagen so viel wie {effective} unabhängige</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds depend on each other: correlation {value}</source>
        <translation>Runden hängen voneinander ab: Korrelation {value}</translation>
    </message>
    <message>
        <source>{said}; the intervals of speed-ups are {wider} times as wide for it.</source>
        <translation>{said}; die Intervalle der Speed-ups sind darum {wider}-mal so breit.</translation>
    </message>
    <message>
        <source>Measure more rounds, or later, when what slows some of them has ended.</source>
        <translation>Mehr Runden messen, oder später, wenn vorbei ist, was einige davon bremst.</translation>
    </message>
    <message numerus="yes">
        <source>More than {limit} in {some} of {n} round(s).</source>
        <translation>
            <numerusform>Mehr als {limit} in {some} von {n} Runde.</numerusform>
            <numerusform>Mehr als {limit} in {some} von {n} Runden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {limit} in {some} of {n} round(s); the load before was {load} for {cores}.</source>
        <translation>
            <numerusform>Mehr als {limit} in {some} von {n} Runde; die Last davor war {load} bei {cores}.</numerusform>
            <numerusform>Mehr als {limit} in {some} von {n} Runden; die Last davor war {load} bei {cores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {limit} can run at once; the others wait.</source>
        <translation>Nur {limit} können zugleich laufen; die übrigen warten.</translation>
    </message>
    <message>
        <source>Past {limit}, two hardware threads (SMT) share what one core can do.</source>
        <translation>Über {limit} hinaus teilen sich zwei Hardware-Threads (SMT), was ein Kern kann.</translation>
    </message>
    <message>
        <source>Past {limit}, two workers share what one core can do.</source>
        <translation>Über {limit} hinaus teilen sich zwei Worker, was ein Kern kann.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} core(s)</source>
        <translation>
            <numerusform>{workers} Worker teilen sich {count} Kern</numerusform>
            <numerusform>{workers} Worker teilen sich {count} Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than cores cost start-up and switching.</source>
        <translation>{count} versuchen: Mehr Worker als Kerne kosten Start und Wechsel.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} logical core(s)</source>
        <translation>
            <numerusform>{workers} Worker teilen sich {count} logischen Kern</numerusform>
            <numerusform>{workers} Worker teilen sich {count} logische Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than logical cores cost start-up and switching.</source>
        <translation>{count} versuchen: Mehr Worker als logische Kerne kosten Start und Wechsel.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} usable core(s)</source>
        <translation>
            <numerusform>{workers} Worker teilen sich {count} nutzbaren Kern</numerusform>
            <numerusform>{workers} Worker teilen sich {count} nutzbare Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than usable cores cost start-up and switching.</source>
        <translation>{count} versuchen: Mehr Worker als nutzbare Kerne kosten Start und Wechsel.</translation>
    </message>
    <message>
        <source>{who} lose past {count}: {before}, then {after}.</source>
        <translation>{who} verlieren über {count} hinaus: {before}, dann {after}.</translation>
    </message>
    <message>
        <source>{who} loses past {count}: {before}, then {after}.</source>
        <translation>{who} verliert über {count} hinaus: {before}, dann {after}.</translation>
    </message>
    <message>
        <source>{who} gain little past {count}: {before}, then {after}.</source>
        <translation>{who} gewinnen über {count} hinaus wenig: {before}, dann {after}.</translation>
    </message>
    <message>
        <source>{who} gains little past {count}: {before}, then {after}.</source>
        <translation>{who} gewinnt über {count} hinaus wenig: {before}, dann {after}.</translation>
    </message>
    <message>
        <source>{who} still gain past {count}: {before}, then {after}.</source>
        <translation>{who} gewinnen auch über {count} hinaus: {before}, dann {after}.</translation>
    </message>
    <message>
        <source>{who} still gains past {count}: {before}, then {after}.</source>
        <translation>{who} gewinnt auch über {count} hinaus: {before}, dann {after}.</translation>
    </message>
    <message>
        <source>Impossible rate: the loop was removed</source>
        <translation>Unmögliche Rate: Die Schleife wurde entfernt</translation>
    </message>
    <message>
        <source>{who}: {rate} additions a nanosecond; no core does more than {most}.</source>
        <translation>{who}: {rate} Additionen je Nanosekunde; kein Kern schafft mehr als {most}.</translation>
    </message>
    <message>
        <source>Compare nothing with it; a barrier, or a result that nobody can foresee, keeps such a loop.</source>
        <translation>Nichts damit vergleichen; eine Barriere oder ein Ergebnis, das niemand vorhersieht, erhält eine solche Schleife.</translation>
    </message>
    <message>
        <source>The CPU was set to save power</source>
        <translation>Die CPU war auf Stromsparen gestellt</translation>
    </message>
    <message>
        <source>With the {setting} clocks rise late or not at all.</source>
        <translation>Mit {setting} steigt der Takt spät oder gar nicht.</translation>
    </message>
    <message>
        <source>Choose the performance profile while measuring.</source>
        <translation>Beim Messen das Leistungsprofil wählen.</translation>
    </message>
    <message>
        <source>Measured on battery</source>
        <translation>Im Akkubetrieb gemessen</translation>
    </message>
    <message>
        <source>Clocks are lowered to save power, and more so with several workers.</source>
        <translation>Der Takt wird gesenkt, um Strom zu sparen, und bei mehreren Workern noch mehr.</translation>
    </message>
    <message>
        <source>Plug in the power and measure again.</source>
        <translation>Netzteil anschließen und neu messen.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with {n} variable(s) set that change speed</source>
        <translation>
            <numerusform>Gemessen mit {n} gesetzten Variable, die das Tempo ändert</numerusform>
            <numerusform>Gemessen mit {n} gesetzten Variablen, die das Tempo ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Unset what you do not mean to compare: every host and its workers inherits it.</source>
        <translation>Lösche, was du nicht vergleichen willst: Jeder Messprozess und seine Worker erben es.</translation>
    </message>
    <message>
        <source>Python {version} prints before its host answers</source>
        <translation>Python {version} gibt etwas aus, bevor sein Messprozess antwortet</translation>
    </message>
    <message>
        <source>Python {version} print before their hosts answer</source>
        <translation>Python {version} geben etwas aus, bevor ihre Messprozesse antworten</translation>
    </message>
    <message>
        <source>{line!r}, and so on: it was passed over.</source>
        <translation>{line!r} und so weiter: Das wurde übergangen.</translation>
    </message>
    <message>
        <source>A sitecustomize or usercustomize does that, and takes its time in each start.</source>
        <translation>Das tut ein sitecustomize oder usercustomize, und es kostet bei jedem Start Zeit.</translation>
    </message>
    <message>
        <source>{who}: the JIT is off in them</source>
        <translation>{who}: Der JIT ist in ihnen aus</translation>
    </message>
    <message>
        <source>Python {version} has it on for itself, its threads and its processes, and for no sub-interpreter.</source>
        <translation>Python {version} hat ihn für sich, seine Threads und seine Prozesse an, für keinen Subinterpreter.</translation>
    </message>
    <message>
        <source>Race without PYTHON_JIT as well: only there do rows differ by nothing but how they run in parallel.</source>
        <translation>Auch ohne PYTHON_JIT messen: Nur dort unterscheiden sich die Zeilen allein darin, wie sie parallel laufen.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {fast} fast and {n} slow core(s)</source>
        <translation>
            <numerusform>{workers} Worker teilen sich {fast} schnelle und {n} langsamen Kern</numerusform>
            <numerusform>{workers} Worker teilen sich {fast} schnelle und {n} langsame Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Where all shares are of one size, those on slow cores end last.</source>
        <translation>Sind alle Anteile gleich groß, enden die auf langsamen Kernen zuletzt.</translation>
    </message>
    <message>
        <source>Try {count}, or share the work out in small pieces.</source>
        <translation>{count} versuchen, oder die Arbeit in kleinen Stücken verteilen.</translation>
    </message>
    <message>
        <source>{who}: the GIL came back on</source>
        <translation>{who}: Der GIL ging wieder an</translation>
    </message>
    <message>
        <source>Python {version} began without it; a module that was imported asked for it.</source>
        <translation>Python {version} begann ohne ihn; ein importiertes Modul verlangte ihn.</translation>
    </message>
    <message>
        <source>Python {version} began without it; {chain}, which does not say that it can run so.</source>
        <translation>Python {version} begann ohne ihn; {chain}, ohne zu sagen, dass es so laufen kann.</translation>
    </message>
    <message>
        <source>{who}: {module} switched the GIL on</source>
        <translation>{who}: {module} schaltete den GIL ein</translation>
    </message>
    <message>
        <source>Start with PYTHON_GIL=0, or leave out the module that does not support free threading.</source>
        <translation>Mit PYTHON_GIL=0 starten, oder das Modul weglassen, das Free-Threading nicht unterstützt.</translation>
    </message>
    <message>
        <source>Look for a newer {module}, leave it out, or start with PYTHON_GIL=0 to see whether it works so.</source>
        <translation>Nach einem neueren {module} suchen, es weglassen oder mit PYTHON_GIL=0 starten und sehen, ob es so geht.</translation>
    </message>
    <message>
        <source>{module} was imported</source>
        <translation>{module} wurde importiert</translation>
    </message>
    <message>
        <source>{one} imports {other}</source>
        <translation>{one} importiert {other}</translation>
    </message>
    <message>
        <source>{words}, that imports {name}</source>
        <translation>{words}, das importiert {name}</translation>
    </message>
    <message>
        <source>{who} read another clock</source>
        <translation>{who}: las eine andere Uhr</translation>
    </message>
    <message>
        <source>A time of that clock cannot stand beside the others, so it has none.</source>
        <translation>Eine Zeit dieser Uhr passt nicht neben die anderen, darum gibt es keine.</translation>
    </message>
    <message>
        <source>Choose another Python, or run without what changes its clock.</source>
        <translation>Ein anderes Python wählen, oder ohne das laufen, was seine Uhr ändert.</translation>
    </message>
    <message>
        <source>{part} of {whole}.</source>
        <translation>{part} von {whole}.</translation>
    </message>
    <message>
        <source>With warm workers they reach {factor}.</source>
        <translation>Mit warmen Workern erreichen sie {factor}.</translation>
    </message>
    <message>
        <source>With warm workers it reaches {factor}.</source>
        <translation>Mit warmen Workern erreicht es {factor}.</translation>
    </message>
    <message>
        <source>{who}: {share} is start-up</source>
        <translation>{who}: {share} sind Start</translation>
    </message>
    <message>
        <source>Keep the workers for many calls, or give each of them more to do.</source>
        <translation>Die Worker für viele Aufrufe behalten, oder jedem mehr zu tun geben.</translation>
    </message>
    <message>
        <source>Give each of the workers more to do.</source>
        <translation>Jedem der Worker mehr zu tun geben.</translation>
    </message>
    <message>
        <source>C++ was built without optimisation</source>
        <translation>C++ wurde ohne Optimierung gebaut</translation>
    </message>
    <message>
        <source>Its compiler flags are {flags}.</source>
        <translation>Seine Compiler-Optionen sind {flags}.</translation>
    </message>
    <message>
        <source>Its compiler flags ask for none.</source>
        <translation>Seine Compiler-Optionen verlangen keine.</translation>
    </message>
    <message>
        <source>Build the program again as a release; until then the C++ times say nothing about C++.</source>
        <translation>Das Programm als Release neu bauen; bis dahin sagen die C++-Zeiten nichts über C++.</translation>
    </message>
    <message>
        <source>The last because: {reason}.</source>
        <translation>Die letzte, weil: {reason}.</translation>
    </message>
    <message>
        <source>1 more row has failed rounds too.</source>
        <translation>1 weitere Zeile hat auch fehlgeschlagene Runden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows have failed rounds too.</source>
        <translation>
            <numerusform>{n} weitere Zeile hat auch fehlgeschlagene Runden.</numerusform>
            <numerusform>{n} weitere Zeilen haben auch fehlgeschlagene Runden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {failed} of {n} round(s) failed</source>
        <translation>
            <numerusform>{who}: {failed} von {n} Runde fehlgeschlagen</numerusform>
            <numerusform>{who}: {failed} von {n} Runden fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The times shown are those of the other rounds: find the cause, then measure again.</source>
        <translation>Die gezeigten Zeiten sind die der anderen Runden: die Ursache suchen, dann neu messen.</translation>
    </message>
    <message>
        <source>{who} ({time})</source>
        <translation>{who} ({time})</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cold times are not repeated within a round.</source>
        <translation>Kalte Zeiten werden in einer Runde nicht wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows take less than {least} s</source>
        <translation>
            <numerusform>{n} Zeile braucht weniger als {least} s</numerusform>
            <numerusform>{n} Zeilen brauchen weniger als {least} s</numerusform>
        </translation>
    </message>
    <message>
        <source>All that a sample repeats takes {time}, less than {least} s.</source>
        <translation>Alles, was eine Messung wiederholt, dauert {time}, weniger als {least} s.</translation>
    </message>
    <message>
        <source>1 more row is as short.</source>
        <translation>1 weitere Zeile ist so kurz.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows are as short.</source>
        <translation>
            <numerusform>{n} weitere Zeile ist so kurz.</numerusform>
            <numerusform>{n} weitere Zeilen sind so kurz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {time} is a short batch</source>
        <translation>{who}: {time} ist ein kurzer Durchgang</translation>
    </message>
    <message>
        <source>Choose a larger num: the clock and the start of a batch weigh too much in so short a time.</source>
        <translation>Ein größeres num wählen: Uhr und Beginn eines Durchgangs wiegen in so kurzer Zeit zu viel.</translation>
    </message>
    <message>
        <source>1 more row varies by over {share}.</source>
        <translation>1 weitere Zeile schwankt um mehr als {share}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows vary by over {share}.</source>
        <translation>
            <numerusform>{n} weitere Zeile schwankt um mehr als {share}.</numerusform>
            <numerusform>{n} weitere Zeilen schwanken um mehr als {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {time} is a short time</source>
        <translation>{who}: {time} ist eine kurze Zeit</translation>
    </message>
    <message>
        <source>Choose a larger num, or look at the warm times, which are repeated until 0.1 s.</source>
        <translation>Ein größeres num wählen, oder die warmen Zeiten ansehen, die bis 0,1 s wiederholt werden.</translation>
    </message>
    <message>
        <source>{who}: {share} spread</source>
        <translation>{who}: {share} Streuung</translation>
    </message>
    <message>
        <source>{range} around {time}.</source>
        <translation>{range} um {time}.</translation>
    </message>
    <message>
        <source>Close other programs, plug in the power, and measure more rounds.</source>
        <translation>Andere Programme schließen, Netzteil anschließen und mehr Runden messen.</translation>
    </message>
    <message numerus="yes">
        <source>Threads take turns: {factor} with {n} worker(s)</source>
        <translation>
            <numerusform>Threads im Wechsel: {factor} mit {n} Worker</numerusform>
            <numerusform>Threads im Wechsel: {factor} mit {n} Workern</numerusform>
        </translation>
    </message>
    <message>
        <source>Each worker waits {share} of its time. One GIL lets one run at once.</source>
        <translation>Jeder Worker wartet {share} seiner Zeit. Ein GIL lässt immer nur einen laufen.</translation>
    </message>
    <message>
        <source>Each worker waits {share} of its time, {gil} of it for the GIL: it lets one run at once.</source>
        <translation>Jeder Worker wartet {share} seiner Zeit, davon {gil} auf den GIL: Er lässt immer nur einen laufen.</translation>
    </message>
    <message>
        <source>Against one thread of the same Python.</source>
        <translation>Gegen einen Thread desselben Pythons.</translation>
    </message>
    <message>
        <source>{share} of it is the machine&apos;s load, which had the cores.</source>
        <translation>{share} davon ist die Last des Rechners: Andere hatten die Kerne.</translation>
    </message>
    <message>
        <source>Use processes, a free-threaded Python, or native code that releases the GIL.</source>
        <translation>Prozesse nehmen, ein Python ohne GIL, oder nativen Code, der den GIL freigibt.</translation>
    </message>
    <message>
        <source>{claim}: {value}</source>
        <translation>{claim}: {value}</translation>
    </message>
    <message>
        <source>What the compiler may remove wins nothing: choose a further strategy.</source>
        <translation>Was der Compiler entfernen darf, gewinnt nichts: eine weitere Strategie wählen.</translation>
    </message>
    <message>
        <source>Nothing that can be compared was measured so far</source>
        <translation>Bisher wurde nichts Vergleichbares gemessen</translation>
    </message>
    <message>
        <source>Nothing that can be compared was measured</source>
        <translation>Es wurde nichts Vergleichbares gemessen</translation>
    </message>
    <message>
        <source>Nothing could be measured so far</source>
        <translation>Bisher konnte nichts gemessen werden</translation>
    </message>
    <message>
        <source>Measuring the first round</source>
        <translation>Die erste Runde wird gemessen</translation>
    </message>
    <message>
        <source>Nothing could be measured</source>
        <translation>Es konnte nichts gemessen werden</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>{who} failed: {reason}.</source>
        <translation>{who} fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Each round visits all rows, in an order of its own.</source>
        <translation>Jede Runde besucht alle Zeilen, in eigener Reihenfolge.</translation>
    </message>
    <message>
        <source>The run ended before its first sample was complete.</source>
        <translation>Der Lauf endete, bevor die erste Messung fertig war.</translation>
    </message>
    <message>
        <source>{who} take {value} so far</source>
        <translation>{who} brauchen bisher {value}</translation>
    </message>
    <message>
        <source>{who} takes {value} so far</source>
        <translation>{who} braucht bisher {value}</translation>
    </message>
    <message>
        <source>{who} take {value}</source>
        <translation>{who} brauchen {value}</translation>
    </message>
    <message>
        <source>{who} takes {value}</source>
        <translation>{who} braucht {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies</source>
        <translation>
            <numerusform>{n} Strategie</numerusform>
            <numerusform>{n} Strategien</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} are about as fast so far</source>
        <translation>{who} liegen bisher gleichauf</translation>
    </message>
    <message>
        <source>{who} are about as fast</source>
        <translation>{who} liegen gleichauf</translation>
    </message>
    <message>
        <source>{who} are too noisy to tell apart</source>
        <translation>{who} streuen zu sehr, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>{who} are too noisy to tell apart so far</source>
        <translation>{who} streuen bisher zu sehr, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>{who} are too close to call so far</source>
        <translation>{who} liegen bisher zu nah beieinander</translation>
    </message>
    <message>
        <source>{who} are too close to call</source>
        <translation>{who} liegen zu nah beieinander</translation>
    </message>
    <message>
        <source>{who} {how}: too close to call so far</source>
        <translation>{who} {how}: bisher zu nah beieinander</translation>
    </message>
    <message>
        <source>{who} {how}: too close to call</source>
        <translation>{who} {how}: zu nah beieinander</translation>
    </message>
    <message>
        <source>{who} {how}: too noisy to tell apart</source>
        <translation>{who} {how}: streuen zu sehr, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>{who} are about as fast {how} so far</source>
        <translation>{who} liegen {how} bisher gleichauf</translation>
    </message>
    <message>
        <source>{who} is about as fast {how} so far</source>
        <translation>{who} liegt {how} bisher gleichauf</translation>
    </message>
    <message>
        <source>{who} are about as fast {how}</source>
        <translation>{who} liegen {how} gleichauf</translation>
    </message>
    <message>
        <source>{who} is about as fast {how}</source>
        <translation>{who} liegt {how} gleichauf</translation>
    </message>
    <message>
        <source>{who} are fastest</source>
        <translation>{who} sind am schnellsten</translation>
    </message>
    <message>
        <source>{who} is fastest</source>
        <translation>{who} ist am schnellsten</translation>
    </message>
    <message>
        <source>{who} lead</source>
        <translation>{who} führen</translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation>{who} führt</translation>
    </message>
    <message>
        <source>{who} are fastest throughout</source>
        <translation>{who} sind überall am schnellsten</translation>
    </message>
    <message>
        <source>{who} is fastest throughout</source>
        <translation>{who} ist überall am schnellsten</translation>
    </message>
    <message>
        <source>{who} lead throughout</source>
        <translation>{who} führen überall</translation>
    </message>
    <message>
        <source>{who} leads throughout</source>
        <translation>{who} führt überall</translation>
    </message>
    <message numerus="yes">
        <source>With {n} round(s) their samples overlap: from {least} on an interval tells more.</source>
        <translation>
            <numerusform>In {n} Runde überlappen sich ihre Messungen: ab {least} sagt ein Intervall mehr.</numerusform>
            <numerusform>In {n} Runden überlappen sich ihre Messungen: ab {least} sagt ein Intervall mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>on {workload}</source>
        <translation>bei {workload}</translation>
    </message>
    <message>
        <source>at num {num}</source>
        <translation>bei num {num}</translation>
    </message>
    <message numerus="yes">
        <source>{value} against {n} worker(s)</source>
        <translation>
            <numerusform>{value} gegenüber {n} Worker</numerusform>
            <numerusform>{value} gegenüber {n} Workern</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} against {who}</source>
        <translation>{value} gegenüber {who}</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Noch gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>It was measured once.</source>
        <translation>Es wurde einmal gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>From {range} in {n} rounds.</source>
        <translation>
            <numerusform>Von {range} in {n} Runde.</numerusform>
            <numerusform>Von {range} in {n} Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval of their ratio holds 1.</source>
        <translation>Das 95-%-Intervall ihres Verhältnisses enthält 1.</translation>
    </message>
    <message>
        <source>The 95 % intervals of their ratios hold 1.</source>
        <translation>Die 95-%-Intervalle ihrer Verhältnisse enthalten 1.</translation>
    </message>
    <message>
        <source>{factor} against one thread of the same Python</source>
        <translation>{factor} gegen einen Thread desselben Pythons</translation>
    </message>
    <message>
        <source>They take turns, one at a time, and gain no more than that.</source>
        <translation>Sie wechseln sich ab, immer nur einer läuft, und mehr gewinnen sie nicht.</translation>
    </message>
    <message>
        <source>Its threads take turns, one at a time, and gain no more than that.</source>
        <translation>Seine Threads wechseln sich ab, immer nur einer läuft, und mehr gewinnt er nicht.</translation>
    </message>
    <message>
        <source>{who}: {factor}. They take turns, and wait {share} of the time for a core.</source>
        <translation>{who}: {factor}. Sie wechseln sich ab und warten {share} der Zeit auf einen Kern.</translation>
    </message>
    <message>
        <source>{who}: {factor}. Its threads take turns, and wait {share} of the time for a core.</source>
        <translation>{who}: {factor}. Seine Threads wechseln sich ab und warten {share} der Zeit auf einen Kern.</translation>
    </message>
    <message>
        <source>{who} gain nothing: {factor}. They take turns, one at a time.</source>
        <translation>{who} gewinnen nichts: {factor}. Sie wechseln sich ab, immer nur einer läuft.</translation>
    </message>
    <message>
        <source>{who} gains nothing: {factor}. Its threads take turns, one at a time.</source>
        <translation>{who} gewinnt nichts: {factor}. Seine Threads wechseln sich ab, immer nur einer läuft.</translation>
    </message>
    <message>
        <source>{who} lose: {factor}. They take turns, one at a time.</source>
        <translation>{who} verlieren: {factor}. Sie wechseln sich ab, immer nur einer läuft.</translation>
    </message>
    <message>
        <source>{who} loses: {factor}. Its threads take turns, one at a time.</source>
        <translation>{who} verliert: {factor}. Seine Threads wechseln sich ab, immer nur einer läuft.</translation>
    </message>
    <message>
        <source>{who} spend {share} of their time on start-up.</source>
        <translation>{who} verbringen {share} ihrer Zeit mit dem Start.</translation>
    </message>
    <message>
        <source>{who} spends {share} of its time on start-up.</source>
        <translation>{who} verbringt {share} seiner Zeit mit dem Start.</translation>
    </message>
    <message>
        <source>One C++ thread beats every Python process: {thread} against {process}.</source>
        <translation>Ein C++-Thread schlägt alle Python-Prozesse: {thread} gegen {process}.</translation>
    </message>
    <message numerus="yes">
        <source>Their {n} workers keep {cores} cores busy.</source>
        <translation>
            <numerusform>Ihr {n} Worker beschäftigt {cores} Kerne.</numerusform>
            <numerusform>Ihre {n} Worker beschäftigen {cores} Kerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its {n} workers keep {cores} cores busy.</source>
        <translation>
            <numerusform>Sein {n} Worker beschäftigt {cores} Kerne.</numerusform>
            <numerusform>Seine {n} Worker beschäftigen {cores} Kerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} come next: {value}.</source>
        <translation>{who} folgen: {value}.</translation>
    </message>
    <message>
        <source>{who} comes next: {value}.</source>
        <translation>{who} folgt: {value}.</translation>
    </message>
    <message>
        <source>mains power</source>
        <translation>Netzstrom</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Python {version} with the GIL</source>
        <translation>Python {version} mit GIL</translation>
    </message>
    <message>
        <source>Python {version} without the GIL</source>
        <translation>Python {version} ohne GIL</translation>
    </message>
    <message>
        <source>{memory} (container limit)</source>
        <translation>{memory} (Container-Grenze)</translation>
    </message>
    <message numerus="yes">
        <source>{n} logical</source>
        <translation>
            <numerusform>{n} logisch</numerusform>
            <numerusform>{n} logisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable</source>
        <translation>
            <numerusform>{n} nutzbar</numerusform>
            <numerusform>{n} nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>how it was built is not known</source>
        <translation>wie es gebaut wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>with the GIL</source>
        <translation>mit GIL</translation>
    </message>
    <message>
        <source>without the GIL</source>
        <translation>ohne GIL</translation>
    </message>
    <message numerus="yes">
        <source>{n} fast</source>
        <translation>
            <numerusform>{n} schneller</numerusform>
            <numerusform>{n} schnelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>{n} langsamer</numerusform>
            <numerusform>{n} langsame</numerusform>
        </translation>
    </message>
    <message>
        <source>not optimised</source>
        <translation>nicht optimiert</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>free-threaded</source>
        <translation>ohne GIL</translation>
    </message>
    <message>
        <source>optimised by profile</source>
        <translation>nach Profil optimiert</translation>
    </message>
    <message>
        <source>optimised while linking</source>
        <translation>beim Linken optimiert</translation>
    </message>
    <message>
        <source>not optimised by profile</source>
        <translation>nicht nach Profil optimiert</translation>
    </message>
    <message>
        <source>{cores} cores</source>
        <translation>{cores} Kerne</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>{load} in the last minute</source>
        <translation>{load} in der letzten Minute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not told by this system</source>
        <translation>dieses System sagt es nicht</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>kernels without wide registers</source>
        <translation>Kernel ohne breite Register</translation>
    </message>
    <message>
        <source>kernels of level {level}</source>
        <translation>Kernel der Stufe {level}</translation>
    </message>
    <message>
        <source>JIT on</source>
        <translation>JIT an</translation>
    </message>
    <message>
        <source>JIT on, off in sub-interpreters</source>
        <translation>JIT an, in Subinterpretern aus</translation>
    </message>
    <message>
        <source>JIT built in, off</source>
        <translation>JIT eingebaut, aus</translation>
    </message>
    <message>
        <source>{workers} on {machines}, {first} of them on one</source>
        <translation>{workers} auf {machines}, {first} davon auf einer</translation>
    </message>
    <message numerus="yes">
        <source>{n} task(s) of others are at work or wait there: times hold what these take.</source>
        <translation>
            <numerusform>{n} Aufgabe anderer läuft oder wartet dort: Die Zeiten enthalten, was sie braucht.</numerusform>
            <numerusform>{n} Aufgaben anderer laufen oder warten dort: Die Zeiten enthalten, was sie brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>Arten von Kernen</translation>
    </message>
    <message>
        <source>Hardware threads</source>
        <translation>Hardware-Threads</translation>
    </message>
    <message>
        <source>two a core</source>
        <translation>zwei je Kern</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>einer je Kern</translation>
    </message>
    <message>
        <source>Highest clock</source>
        <translation>Höchster Takt</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>Governor</translation>
    </message>
    <message>
        <source>Clock driver</source>
        <translation>Takttreiber</translation>
    </message>
    <message>
        <source>Energy preference</source>
        <translation>Energievorgabe</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementierung</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Python was built</source>
        <translation>Python wurde gebaut</translation>
    </message>
    <message>
        <source>Python&apos;s compiler</source>
        <translation>Compiler von Python</translation>
    </message>
    <message>
        <source>Python&apos;s program</source>
        <translation>Programm von Python</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>C++ extension</source>
        <translation>C++-Erweiterung</translation>
    </message>
    <message>
        <source>C++ extension is missing</source>
        <translation>C++-Erweiterung fehlt</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>shared arguments</source>
        <translation>gemeinsame Argumente</translation>
    </message>
    <message>
        <source>private arguments</source>
        <translation>eigene Argumente</translation>
    </message>
    <message>
        <source>{strategy} {how}</source>
        <translation>{strategy} {how}</translation>
    </message>
    <message>
        <source>by {method}</source>
        <translation>per {method}</translation>
    </message>
    <message>
        <source>on {arguments}</source>
        <translation>auf: {arguments}</translation>
    </message>
    <message>
        <source>under {python}</source>
        <translation>unter {python}</translation>
    </message>
    <message numerus="yes">
        <source>with {n} worker(s)</source>
        <translation>
            <numerusform>mit {n} Worker</numerusform>
            <numerusform>mit {n} Workern</numerusform>
        </translation>
    </message>
    <message>
        <source>with {counts} workers</source>
        <translation>mit {counts} Workern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nums must differ from each other, got {num} twice: name it once</source>
        <translation>nums müssen verschieden sein, {num} kommt zweimal vor: einmal genügt</translation>
    </message>
    <message>
        <source>workers must differ from each other, got {count} twice: name it once</source>
        <translation>Worker-Zahlen müssen verschieden sein, {count} kommt zweimal vor: einmal genügt</translation>
    </message>
    <message>
        <source>rounds must be a whole number from 1 to {most}, got {got}</source>
        <translation>Runden müssen eine ganze Zahl von 1 bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>a range of workers must go up, got {got}: write {range}</source>
        <translation>Ein Bereich von Workern muss aufsteigen, nicht {got}: {range} schreiben</translation>
    </message>
    <message>
        <source>an empty part in {text}</source>
        <translation>ein leerer Teil in {text}</translation>
    </message>
    <message>
        <source>workers must be whole numbers such as 2, 1,2,4 or 1-4, got {got}</source>
        <translation>Worker müssen ganze Zahlen sein wie 2, 1,2,4 oder 1-4, nicht {got}</translation>
    </message>
    <message>
        <source>none of the strategies can run here:</source>
        <translation>Keine der Strategien kann hier laufen:</translation>
    </message>
    <message>
        <source>Python {least} or newer is needed, and this is {version}.</source>
        <translation>Nötig ist Python {least} oder neuer, und dies ist {version}.</translation>
    </message>
    <message>
        <source>{strategy} is left out: {reason}</source>
        <translation>{strategy} entfällt: {reason}</translation>
    </message>
    <message>
        <source>{strategy} are left out: {reason}</source>
        <translation>{strategy} entfallen: {reason}</translation>
    </message>
    <message>
        <source>{strategy} is left out under Python {version}: {reason}</source>
        <translation>{strategy} entfällt unter Python {version}: {reason}</translation>
    </message>
    <message>
        <source>{strategy} are left out under Python {version}: {reason}</source>
        <translation>{strategy} entfallen unter Python {version}: {reason}</translation>
    </message>
    <message>
        <source>only f(item) has arguments that threads share: add a function items() beside it, or leave them out</source>
        <translation>Nur f(item) hat Argumente, die Threads gemeinsam haben: eine Funktion items() daneben stellen oder sie weglassen</translation>
    </message>
    <message>
        <source>only threads share arguments: add the strategy threads, or leave them out</source>
        <translation>Nur Threads haben gemeinsame Argumente: die Strategie threads hinzufügen oder sie weglassen</translation>
    </message>
    <message>
        <source>choose at least one strategy of {names}</source>
        <translation>Mindestens eine Strategie wählen von {names}</translation>
    </message>
    <message>
        <source>workers must be given at least once, such as 2 or 1,2,4, got nothing</source>
        <translation>Mindestens eine Worker-Zahl angeben, etwa 2 oder 1,2,4</translation>
    </message>
    <message>
        <source>{strategy} cannot run under Python {version}: {reason}</source>
        <translation>{strategy}: läuft nicht unter Python {version}: {reason}</translation>
    </message>
    <message>
        <source>The first experiment</source>
        <translation>Das erste Experiment</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schneller Blick</translation>
    </message>
    <message>
        <source>Every strategy that runs here, with two workers, in a few seconds.</source>
        <translation>Jede Strategie, die hier läuft, mit zwei Workern, in ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Threads take turns</source>
        <translation>Threads wechseln sich ab</translation>
    </message>
    <message>
        <source>Python threads, 1 to 8 of them: with the GIL, more of them are not faster.</source>
        <translation>Python-Threads, 1 bis 8 davon: Mit dem GIL sind mehr nicht schneller.</translation>
    </message>
    <message>
        <source>The entry fee of processes</source>
        <translation>Der Eintrittspreis von Prozessen</translation>
    </message>
    <message>
        <source>From little work to much: where two processes begin to pay for their start.</source>
        <translation>Von wenig Arbeit zu viel: wo zwei Prozesse ihren Start wieder einspielen.</translation>
    </message>
    <message>
        <source>More workers, not more speed</source>
        <translation>Mehr Worker, nicht mehr Tempo</translation>
    </message>
    <message>
        <source>Processes, 1 to 16 of them: past the cores of the machine each one more only adds to the start.</source>
        <translation>Prozesse, 1 bis 16 davon: Über die Kerne des Rechners hinaus kostet jeder weitere nur Startzeit.</translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation>Ungleiche Arbeit</translation>
    </message>
    <message>
        <source>Counts primes below 400,000: larger numbers cost more, so how work is shared out matters.</source>
        <translation>Zählt Primzahlen unter 400.000: Größere Zahlen kosten mehr, darum zählt, wie die Arbeit verteilt wird.</translation>
    </message>
    <message>
        <source>Too fast to be true</source>
        <translation>Zu schnell, um wahr zu sein</translation>
    </message>
    <message>
        <source>The C++ loop with and without the barrier that keeps the compiler from removing it.</source>
        <translation>Die C++-Schleife mit und ohne die Barriere, die den Compiler hindert, sie zu entfernen.</translation>
    </message>
    <message>
        <source>energy preference {wish}</source>
        <translation>Energievorgabe {wish}</translation>
    </message>
    <message>
        <source>governor {governor}</source>
        <translation>Governor {governor}</translation>
    </message>
    <message>
        <source>{python} is Python {version}, which is too old</source>
        <translation>{python} ist Python {version} und damit zu alt</translation>
    </message>
    <message>
        <source>{python} cannot run a bench host: {said}</source>
        <translation>{python} kann keinen Messprozess ausführen: {said}</translation>
    </message>
    <message>
        <source>{python} does not start: {said}</source>
        <translation>{python} startet nicht: {said}</translation>
    </message>
    <message>
        <source>{python} is no Python: {said}</source>
        <translation>{python} ist kein Python: {said}</translation>
    </message>
    <message>
        <source>{problem}; give the path of a Python {version} or newer</source>
        <translation>{problem}; den Pfad eines Python {version} oder neuer angeben</translation>
    </message>
    <message>
        <source>{python} is not on PATH</source>
        <translation>{python} steht nicht in PATH</translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation>ein Pfad ohne Namen</translation>
    </message>
    <message>
        <source>{python} is no path ({error})</source>
        <translation>{python} ist kein Pfad ({error})</translation>
    </message>
    <message>
        <source>{python} does not exist</source>
        <translation>{python} gibt es nicht</translation>
    </message>
    <message>
        <source>{python} is a folder</source>
        <translation>{python} ist ein Ordner</translation>
    </message>
    <message>
        <source>{python} is a folder; did you mean {inside}?</source>
        <translation>{python} ist ein Ordner; ist {inside} gemeint?</translation>
    </message>
    <message>
        <source>{python} did not answer within {limit} s</source>
        <translation>{python} antwortete nicht in {limit} s</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>es sagt nichts</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>ending the workers</source>
        <translation>Worker werden beendet</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 läuft</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 wartet</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} running</source>
        <translation>
            <numerusform>{some} von {n} laufen</numerusform>
            <numerusform>{some} von {n} laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>{n} fertig</numerusform>
            <numerusform>{n} fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this round yet</source>
        <translation>in dieser Runde noch nicht</translation>
    </message>
    <message>
        <source>failed in this round</source>
        <translation>in dieser Runde fehlgeschlagen</translation>
    </message>
    <message>
        <source>measured in this round</source>
        <translation>in dieser Runde gemessen</translation>
    </message>
    <message>
        <source>first batch</source>
        <translation>erster Durchgang</translation>
    </message>
    <message>
        <source>warm batch</source>
        <translation>warmer Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>{n} at the start</source>
        <translation>
            <numerusform>{n} am Start</numerusform>
            <numerusform>{n} am Start</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} at the start</source>
        <translation>{who} am Start</translation>
    </message>
    <message>
        <source>Space plays what was measured, slowed down.</source>
        <translation>Die Leertaste spielt ab, was gemessen wurde, verlangsamt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} have finished</source>
        <translation>
            <numerusform>{n} ist fertig</numerusform>
            <numerusform>{n} sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still run</source>
        <translation>
            <numerusform>{n} läuft noch</numerusform>
            <numerusform>{n} laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has finished</source>
        <translation>1 ist fertig</translation>
    </message>
    <message>
        <source>1 still runs</source>
        <translation>1 läuft noch</translation>
    </message>
    <message numerus="yes">
        <source>All {n} still run</source>
        <translation>
            <numerusform>{n} läuft noch</numerusform>
            <numerusform>Alle {n} laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} still run</source>
        <translation>{who} laufen noch</translation>
    </message>
    <message>
        <source>{who} still runs</source>
        <translation>{who} läuft noch</translation>
    </message>
    <message>
        <source>{who} take until {time}.</source>
        <translation>{who} brauchen bis {time}.</translation>
    </message>
    <message>
        <source>{who} takes until {time}.</source>
        <translation>{who} braucht bis {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} {strategy} only one runs at any moment.</source>
        <translation>
            <numerusform>Von {n} {strategy} läuft immer nur einer.</numerusform>
            <numerusform>Von {n} {strategy} läuft immer nur einer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} workers of {strategy} only one runs at any moment.</source>
        <translation>
            <numerusform>{strategy}: Von {n} Worker läuft immer nur einer.</numerusform>
            <numerusform>{strategy}: Von {n} Workern läuft immer nur einer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other waits.</source>
        <translation>Der andere wartet.</translation>
    </message>
    <message>
        <source>The other {count} wait.</source>
        <translation>Die anderen {count} warten.</translation>
    </message>
    <message>
        <source>{who} finish first: {time}</source>
        <translation>{who} kommen zuerst ins Ziel: {time}</translation>
    </message>
    <message>
        <source>{who} finishes first: {time}</source>
        <translation>{who} kommt zuerst ins Ziel: {time}</translation>
    </message>
    <message>
        <source>{who} take {times} times as long.</source>
        <translation>{who} brauchen {times}-mal so lange.</translation>
    </message>
    <message>
        <source>{who} takes {times} times as long.</source>
        <translation>{who} braucht {times}-mal so lange.</translation>
    </message>
    <message>
        <source>num {num}</source>
        <translation>num {num}</translation>
    </message>
    <message>
        <source>B is slower</source>
        <translation>B ist langsamer</translation>
    </message>
    <message>
        <source>The time of B is {ratio} times that of A.</source>
        <translation>Die Zeit von B ist {ratio}-mal die von A.</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}.</source>
        <translation>95-%-Intervall {low} bis {high}.</translation>
    </message>
    <message numerus="yes">
        <source>An interval takes {n} rounds.</source>
        <translation>
            <numerusform>Ein Intervall braucht {n} Runde.</numerusform>
            <numerusform>Ein Intervall braucht {n} Runden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) in both.</source>
        <translation>
            <numerusform>{n} gemeinsame Zelle.</numerusform>
            <numerusform>{n} gemeinsame Zellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two runs have no cell in common</source>
        <translation>Die beiden Läufe haben keine Zelle gemeinsam</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>{names} are about as fast {where}</source>
        <translation>{names} liegen {where} gleichauf</translation>
    </message>
    <message>
        <source>{name} are among the fastest {where}</source>
        <translation>{name} gehören {where} zu den schnellsten</translation>
    </message>
    <message>
        <source>{name} is among the fastest {where}</source>
        <translation>{name} gehört {where} zu den schnellsten</translation>
    </message>
    <message>
        <source>Another winner: {left} in A, {right} in B</source>
        <translation>Ein anderer Sieger: {left} in A, {right} in B</translation>
    </message>
    <message>
        <source>{name} win {where}</source>
        <translation>{name} gewinnen {where}</translation>
    </message>
    <message>
        <source>{name} wins {where}</source>
        <translation>{name} gewinnt {where}</translation>
    </message>
    <message>
        <source>{name} lead {where}</source>
        <translation>{name} führen {where}</translation>
    </message>
    <message>
        <source>{name} leads {where}</source>
        <translation>{name} führt {where}</translation>
    </message>
    <message>
        <source>on both machines</source>
        <translation>auf beiden Rechnern</translation>
    </message>
    <message>
        <source>in both runs</source>
        <translation>in beiden Läufen</translation>
    </message>
    <message>
        <source>A measured {left}, B {right}.</source>
        <translation>A hat {left} gemessen, B {right}.</translation>
    </message>
    <message>
        <source>{order}, and {near}</source>
        <translation>{order}, und {near}</translation>
    </message>
    <message>
        <source>The order is the same</source>
        <translation>Die Reihenfolge ist dieselbe</translation>
    </message>
    <message>
        <source>The order is the same within the noise</source>
        <translation>Die Reihenfolge ist im Rahmen der Streuung dieselbe</translation>
    </message>
    <message>
        <source>{first} come before {second} in A, after in B</source>
        <translation>{first} kommen in A vor {second}, in B danach</translation>
    </message>
    <message>
        <source>{first} comes before {second} in A, after in B</source>
        <translation>{first} kommt in A vor {second}, in B danach</translation>
    </message>
    <message>
        <source>{detail}, baseline</source>
        <translation>{detail}, Referenz</translation>
    </message>
    <message>
        <source>{name} stay near 1x on both.</source>
        <translation>{name} bleiben in beiden nahe 1x.</translation>
    </message>
    <message>
        <source>{name} stays near 1x on both.</source>
        <translation>{name} bleibt in beiden nahe 1x.</translation>
    </message>
    <message>
        <source>Results differ between A and B</source>
        <translation>Ergebnisse von A und B weichen ab</translation>
    </message>
    <message>
        <source>Results differ in {run}</source>
        <translation>Ergebnisse weichen ab in {run}</translation>
    </message>
    <message>
        <source>Results equal in both</source>
        <translation>Ergebnisse in beiden gleich</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>start method</source>
        <translation>Startmethode</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>a plan must have at least one cell, got none</source>
        <translation>Ein Plan braucht mindestens eine Zelle, dieser hat keine</translation>
    </message>
    <message>
        <source>workers must be 1 for {strategy}, got {workers}</source>
        <translation>Worker müssen bei {strategy} 1 sein, nicht {workers}</translation>
    </message>
    <message>
        <source>num must be a whole number from 1 to {most}, such as 1e8 or {like}, got {got}</source>
        <translation>num muss eine ganze Zahl von 1 bis {most} sein, etwa 1e8 oder {like}, nicht {got}</translation>
    </message>
    <message>
        <source>workers must be from 1 to {most}, got {got}</source>
        <translation>Worker müssen von 1 bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>rounds must be from 1 to {most}, got {got}</source>
        <translation>Runden müssen von 1 bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>time limit must be above 0 and at most {most} s, got {got}</source>
        <translation>Das Zeitlimit muss über 0 und höchstens {most} s sein, nicht {got}</translation>
    </message>
    <message>
        <source>seed must be from 0 to {most}, got {got}</source>
        <translation>Der Startwert muss von 0 bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>start method {method} does not exist on Windows: use spawn</source>
        <translation>Die Startmethode {method} gibt es unter Windows nicht: spawn nehmen</translation>
    </message>
    <message>
        <source>{what} must be one of {names}, got {got}; did you mean {guess}?</source>
        <translation>{what}: bekannt sind {names}, nicht {got}; ist {guess} gemeint?</translation>
    </message>
    <message>
        <source>{what} must be one of {names}, got {got}</source>
        <translation>{what}: bekannt sind {names}, nicht {got}</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>eine längere</translation>
    </message>
    <message>
        <source>The file has no end: its run goes on, or was cut short</source>
        <translation>Die Datei hat kein Ende: Ihr Lauf geht noch, oder er wurde abgebrochen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: line {number}{problem}; use another copy of it</source>
        <translation>{path} ist beschädigt: Zeile {number}{problem}; eine andere Kopie verwenden</translation>
    </message>
    <message numerus="yes">
        <source>left out of {name}: {n} event(s) that no run can hold</source>
        <translation>
            <numerusform>aus {name} weggelassen: {n} Ereignis, das kein Lauf enthalten kann</numerusform>
            <numerusform>aus {name} weggelassen: {n} Ereignisse, die kein Lauf enthalten kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} ends in line {number}, before its run did: {done} of {n} sample(s) are there</source>
        <translation>
            <numerusform>{name} endet in Zeile {number}, vor dem Ende des Laufs: {done} von {n} Messung ist da</numerusform>
            <numerusform>{name} endet in Zeile {number}, vor dem Ende des Laufs: {done} von {n} Messungen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file; choose a run file, whose name ends in {suffix}</source>
        <translation>{path} ist keine Datei; eine Laufdatei wählen, deren Name auf {suffix} endet</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; choose another file</source>
        <translation>{path} kann nicht gelesen werden: {reason}; eine andere Datei wählen</translation>
    </message>
    <message>
        <source>{path} was written by a newer Speedup Lab: its format has version {theirs}, this program reads up to {ours}; update Speedup Lab</source>
        <translation>{path} wurde von einem neueren Speedup Lab geschrieben: Das Format hat Version {theirs}, dieses Programm liest bis {ours}; Speedup Lab aktualisieren</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its first line is nested too deeply</source>
        <translation>die erste Zeile ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{path} is no run of Speedup Lab: {problem}; {remedy}</source>
        <translation>{path} ist kein Lauf von Speedup Lab: {problem}; {remedy}</translation>
    </message>
    <message>
        <source>it was not written by Speedup Lab, or was damaged</source>
        <translation>Speedup Lab hat sie nicht geschrieben, oder sie wurde beschädigt</translation>
    </message>
    <message>
        <source>choose a file that ends in {suffix}</source>
        <translation>eine Datei wählen, die auf {suffix} endet</translation>
    </message>
    <message>
        <source>{lost} was removed or replaced while the run went on: all of it is in {path}</source>
        <translation>{lost} wurde während des Laufs entfernt oder ersetzt: der ganze Lauf liegt in {path}</translation>
    </message>
    <message>
        <source>{asked} could not be written ({reason}): the whole run is in {path}</source>
        <translation>{asked} ließ sich nicht schreiben ({reason}): der ganze Lauf liegt in {path}</translation>
    </message>
    <message>
        <source>The run is not saved: {path}: {reason}. Measuring goes on; choose another place with Save as, or with --save FILE</source>
        <translation>Der Lauf ist nicht gespeichert: {path}: {reason}. Die Messung geht weiter; mit Speichern unter oder mit --save FILE einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; choose another place</source>
        <translation>{path} kann nicht geschrieben werden: {reason}; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>95 % interval {range}</source>
        <translation>95-%-Intervall {range}</translation>
    </message>
    <message numerus="yes">
        <source>Median of {n} sample(s): {time}</source>
        <translation>
            <numerusform>Median von {n} Messung: {time}</numerusform>
            <numerusform>Median von {n} Messungen: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory was laid out anew in each round: the luck of it is part of the interval</source>
        <translation>Der Speicher wurde in jeder Runde neu angeordnet: der Zufall darin ist Teil des Intervalls</translation>
    </message>
    <message>
        <source>Quotient of the times of a typical round, warm, without start-up</source>
        <translation>Quotient der Zeiten einer typischen Runde, warm, ohne Start</translation>
    </message>
    <message>
        <source>Quotient of the times of a typical round, with start-up</source>
        <translation>Quotient der Zeiten einer typischen Runde, mit Start</translation>
    </message>
    <message>
        <source>Making and ending the workers: {time}</source>
        <translation>Start und Ende der Worker: {time}</translation>
    </message>
    <message>
        <source>Cores used: {cores}</source>
        <translation>Genutzte Kerne: {cores}</translation>
    </message>
    <message>
        <source>Peak memory of the whole team: {size}</source>
        <translation>Höchster Speicher des ganzen Teams: {size}</translation>
    </message>
    <message>
        <source>CPU time of the whole team: {time}</source>
        <translation>CPU-Zeit des ganzen Teams: {time}</translation>
    </message>
    <message>
        <source>too noisy to tell</source>
        <translation>streut zu sehr</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>zu nah beieinander</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>barely slower</source>
        <translation>kaum langsamer</translation>
    </message>
    <message>
        <source>barely faster</source>
        <translation>kaum schneller</translation>
    </message>
    <message>
        <source>{factor} faster</source>
        <translation>{factor} schneller</translation>
    </message>
    <message>
        <source>not in its plan</source>
        <translation>nicht in seinem Plan</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>95 % interval {ends}</source>
        <translation>95-%-Intervall {ends}</translation>
    </message>
    <message>
        <source>{names}; and {count} more</source>
        <translation>{names}; und {count} weitere</translation>
    </message>
    <message>
        <source>Only in {runs}: {cells}.</source>
        <translation>Nur in {runs}: {cells}.</translation>
    </message>
    <message>
        <source>{works}, with {strategies}</source>
        <translation>{works}, mit {strategies}</translation>
    </message>
    <message>
        <source>That takes at least {count} rounds in each run.</source>
        <translation>Das braucht mindestens {count} Runden in jedem Lauf.</translation>
    </message>
    <message>
        <source>The baseline of the speed-ups</source>
        <translation>Die Referenz der Speed-ups</translation>
    </message>
    <message>
        <source>Speed-up {factor} against {who}</source>
        <translation>Speed-up {factor} gegenüber {who}</translation>
    </message>
    <message>
        <source>Speed-up {factor} against {who}, 95 % interval {range}</source>
        <translation>Speed-up {factor} gegenüber {who}, 95-%-Intervall {range}</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>Die Schleife</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Ein Durchgang</translation>
    </message>
    <message>
        <source>This strategy&apos;s lines are not marked in this version.</source>
        <translation>Die Zeilen dieser Strategie sind in dieser Version nicht markiert.</translation>
    </message>
    <message>
        <source>This installation has no C++ extension, and no source of it.</source>
        <translation>Diese Installation hat keine C++-Erweiterung und keinen Quelltext davon.</translation>
    </message>
    <message>
        <source>Both run the same lines.</source>
        <translation>Beide führen dieselben Zeilen aus.</translation>
    </message>
    <message>
        <source>{here} here and {there} there differ; they are marked.</source>
        <translation>{here} hier und {there} dort sind verschieden; sie sind markiert.</translation>
    </message>
    <message>
        <source>{what} is the same; {here} here and {there} there differ, and are marked.</source>
        <translation>Gleich: {what}. {here} hier und {there} dort sind verschieden und markiert.</translation>
    </message>
    <message>
        <source>{what} are the same; {here} here and {there} there differ, and are marked.</source>
        <translation>Gleich: {what}. {here} hier und {there} dort sind verschieden und markiert.</translation>
    </message>
    <message>
        <source>the loop</source>
        <translation>die Schleife</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>ein Durchgang</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>Die Worker</translation>
    </message>
    <message>
        <source>the workers</source>
        <translation>die Worker</translation>
    </message>
    <message>
        <source>One batch, without the GIL</source>
        <translation>Ein Durchgang, ohne den GIL</translation>
    </message>
    <message>
        <source>one batch, without the GIL</source>
        <translation>ein Durchgang ohne den GIL</translation>
    </message>
    <message>
        <source>Called from Python, without the GIL</source>
        <translation>Aus Python aufgerufen, ohne den GIL</translation>
    </message>
    <message>
        <source>called from Python, without the GIL</source>
        <translation>der Aufruf aus Python ohne den GIL</translation>
    </message>
    <message>
        <source>Called from Python, with the GIL</source>
        <translation>Aus Python aufgerufen, mit dem GIL</translation>
    </message>
    <message>
        <source>called from Python, with the GIL</source>
        <translation>der Aufruf aus Python mit dem GIL</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>die Schritte</translation>
    </message>
    <message>
        <source>What travels</source>
        <translation>Was verschickt wird</translation>
    </message>
    <message>
        <source>what travels</source>
        <translation>was verschickt wird</translation>
    </message>
    <message>
        <source>Stopped after round {done} of {rounds}</source>
        <translation>Angehalten nach Runde {done} von {rounds}</translation>
    </message>
    <message>
        <source>Stopped in round 1 of {rounds}</source>
        <translation>Angehalten in Runde 1 von {rounds}</translation>
    </message>
    <message>
        <source>Failed after round {done} of {rounds}</source>
        <translation>Fehlgeschlagen nach Runde {done} von {rounds}</translation>
    </message>
    <message>
        <source>Failed in round 1 of {rounds}</source>
        <translation>Fehlgeschlagen in Runde 1 von {rounds}</translation>
    </message>
    <message>
        <source>Cut off after round {done} of {rounds}</source>
        <translation>Abgeschnitten nach Runde {done} von {rounds}</translation>
    </message>
    <message>
        <source>Cut off in round 1 of {rounds}</source>
        <translation>Abgeschnitten in Runde 1 von {rounds}</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>No worker waits for long: {share} of the time at most</source>
        <translation>Kein Worker wartet lange: höchstens {share} der Zeit</translation>
    </message>
    <message>
        <source>{who} wait {share} of the time</source>
        <translation>{who} warten {share} der Zeit</translation>
    </message>
    <message>
        <source>{who} waits {share} of the time</source>
        <translation>{who} wartet {share} der Zeit</translation>
    </message>
    <message>
        <source>Only one runs at any moment.</source>
        <translation>Es läuft immer nur einer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies run side by side.</source>
        <translation>
            <numerusform>{n} Strategie läuft parallel.</numerusform>
            <numerusform>{n} Strategien laufen parallel.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} run side by side.</source>
        <translation>{who} laufen parallel.</translation>
    </message>
    <message>
        <source>{who} runs side by side.</source>
        <translation>{who} läuft parallel.</translation>
    </message>
    <message>
        <source>start-up {time}</source>
        <translation>Start {time}</translation>
    </message>
    <message>
        <source>{time} to end them</source>
        <translation>{time} bis zum Ende</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>all {n} run at once</source>
        <translation>
            <numerusform>{n} läuft</numerusform>
            <numerusform>alle {n} laufen zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>both run at once</source>
        <translation>beide laufen zugleich</translation>
    </message>
    <message>
        <source>one runs at a time</source>
        <translation>immer nur einer läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>runs {share}</source>
        <translation>läuft {share}</translation>
    </message>
    <message>
        <source>of the time</source>
        <translation>der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n}</source>
        <translation>
            <numerusform>{some} von {n}</numerusform>
            <numerusform>{some} von {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>run on average</source>
        <translation>laufen im Mittel</translation>
    </message>
    <message>
        <source>all {count} run</source>
        <translation>alle {count} laufen</translation>
    </message>
    <message>
        <source>both run</source>
        <translation>beide laufen</translation>
    </message>
    <message>
        <source>one runs,</source>
        <translation>einer läuft,</translation>
    </message>
    <message>
        <source>{count} run,</source>
        <translation>{count} laufen,</translation>
    </message>
    <message>
        <source>one waits</source>
        <translation>einer wartet</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Round {round}: {time}</source>
        <translation>Runde {round}: {time}</translation>
    </message>
    <message>
        <source>Waiting: {shares}</source>
        <translation>Warten: {shares}</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>One thread of Python: what the others are compared with.</source>
        <translation>Ein Python-Thread: woran die anderen gemessen werden.</translation>
    </message>
    <message>
        <source>Python threads</source>
        <translation>Python-Threads</translation>
    </message>
    <message>
        <source>threading.Thread; with the GIL they take turns.</source>
        <translation>threading.Thread; mit dem GIL wechseln sie sich ab.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Python code in Qt&apos;s thread pool; the same GIL.</source>
        <translation>Python-Code in Qts Thread-Pool; derselbe GIL.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Sub-interpreters</source>
        <translation>Subinterpreter</translation>
    </message>
    <message>
        <source>Interpreters with a GIL each, as threads of one process.</source>
        <translation>Interpreter mit je eigenem GIL, als Threads eines Prozesses.</translation>
    </message>
    <message>
        <source>asyncio</source>
        <translation>asyncio</translation>
    </message>
    <message>
        <source>Tasks on one event loop: they wait at once, and compute one after the other.</source>
        <translation>Tasks einer Ereignisschleife: Sie warten gleichzeitig und rechnen nacheinander.</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>ein Thread</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Thread-Pool</translation>
    </message>
    <message>
        <source>ThreadPoolExecutor of concurrent.futures: what most scripts use.</source>
        <translation>ThreadPoolExecutor aus concurrent.futures: was die meisten Skripte benutzen.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Prozess-Pool</translation>
    </message>
    <message>
        <source>ProcessPoolExecutor of concurrent.futures.</source>
        <translation>ProcessPoolExecutor aus concurrent.futures.</translation>
    </message>
    <message>
        <source>mp.Pool</source>
        <translation>mp.Pool</translation>
    </message>
    <message>
        <source>multiprocessing.Pool; it takes no notice of a killed worker.</source>
        <translation>multiprocessing.Pool; er bemerkt nicht, wenn ein Worker gewaltsam beendet wurde.</translation>
    </message>
    <message>
        <source>Interpreter pool</source>
        <translation>Interpreter-Pool</translation>
    </message>
    <message>
        <source>InterpreterPoolExecutor of concurrent.futures, from Python 3.14 on.</source>
        <translation>InterpreterPoolExecutor aus concurrent.futures, ab Python 3.14.</translation>
    </message>
    <message>
        <source>loky</source>
        <translation>loky</translation>
    </message>
    <message>
        <source>The pool of processes under joblib; workers stand for the next call.</source>
        <translation>Der Prozess-Pool unter joblib; Worker bleiben für den nächsten Aufruf bestehen.</translation>
    </message>
    <message>
        <source>joblib</source>
        <translation>joblib</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>mpi4py.futures: ranks of MPI as worker processes.</source>
        <translation>mpi4py.futures: MPI-Ranks als Worker-Prozesse.</translation>
    </message>
    <message>
        <source>mpi4py</source>
        <translation>mpi4py</translation>
    </message>
    <message>
        <source>C++ one thread</source>
        <translation>C++ in 1 Thread</translation>
    </message>
    <message>
        <source>The same loop in C++, on one thread.</source>
        <translation>Dieselbe Schleife in C++, in einem Thread.</translation>
    </message>
    <message>
        <source>C++ threads</source>
        <translation>C++-Threads</translation>
    </message>
    <message>
        <source>C++ threads while the GIL is released.</source>
        <translation>C++-Threads, während der GIL freigegeben ist.</translation>
    </message>
    <message>
        <source>Python threads, C++</source>
        <translation>Python-Threads, C++</translation>
    </message>
    <message>
        <source>Python threads that call the same C++, which lets go of the GIL.</source>
        <translation>Python-Threads, die dasselbe C++ aufrufen; es gibt den GIL frei.</translation>
    </message>
    <message>
        <source>Python threads, C++ with the GIL</source>
        <translation>Python-Threads, C++ mit GIL</translation>
    </message>
    <message>
        <source>Python threads that call the same C++, which keeps the GIL.</source>
        <translation>Python-Threads, die dasselbe C++ aufrufen; es behält den GIL.</translation>
    </message>
    <message>
        <source>GIL kept</source>
        <translation>GIL behalten</translation>
    </message>
    <message>
        <source>C++ threads, Python method</source>
        <translation>C++-Threads, Python-Methode</translation>
    </message>
    <message>
        <source>C++ threads that call a method which a Python class overrides: the GIL is back.</source>
        <translation>C++-Threads, die eine von einer Python-Klasse überschriebene Methode aufrufen: Der GIL ist wieder da.</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>C++ without the barrier</source>
        <translation>C++ ohne Barriere</translation>
    </message>
    <message>
        <source>The C++ loop as the compiler likes it: it is removed, and nothing is left to measure.</source>
        <translation>Die C++-Schleife, wie der Compiler sie mag: Sie wird entfernt, und nichts bleibt zu messen.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Counter, even work</source>
        <translation>Zähler, gleichmäßig</translation>
    </message>
    <message>
        <source>Adds 1, num times: every step costs the same.</source>
        <translation>Addiert 1, num-mal: Jeder Schritt kostet gleich viel.</translation>
    </message>
    <message>
        <source>additions</source>
        <translation>Additionen</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Primzahlen</translation>
    </message>
    <message>
        <source>Primes, uneven work</source>
        <translation>Primzahlen, ungleich</translation>
    </message>
    <message>
        <source>Counts the primes below num by trial division: larger numbers cost more.</source>
        <translation>Zählt die Primzahlen unter num durch Probedivision: Größere Zahlen kosten mehr.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>primes</source>
        <translation>Primzahlen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Rigorous</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s)</source>
        <translation>
            <numerusform>{n} Zelle</numerusform>
            <numerusform>{n} Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>not a run file</source>
        <translation>keine Laufdatei</translation>
    </message>
    <message>
        <source>{found}, limit {limit}</source>
        <translation>{found}, Grenze {limit}</translation>
    </message>
    <message>
        <source>{found} cells, limit {limit}</source>
        <translation>{found} Zellen, Grenze {limit}</translation>
    </message>
    <message>
        <source>from a newer program</source>
        <translation>von einem neueren Programm</translation>
    </message>
    <message>
        <source>its run has not ended</source>
        <translation>ihr Lauf ist nicht zu Ende</translation>
    </message>
    <message>
        <source>no time of Serial in it</source>
        <translation>keine Zeit von Seriell darin</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>the room is full</source>
        <translation>der Raum ist voll</translation>
    </message>
    <message>
        <source>cannot be kept: no room on the disk?</source>
        <translation>kann nicht behalten werden: kein Platz auf der Platte?</translation>
    </message>
    <message>
        <source>hand in a file that Speedup Lab saved; its name ends in .speedup.jsonl</source>
        <translation>gib eine Datei ab, die Speedup Lab gespeichert hat; ihr Name endet auf .speedup.jsonl</translation>
    </message>
    <message>
        <source>measure with fewer rounds or cells, and hand that in</source>
        <translation>miss mit weniger Runden oder Zellen und gib das ab</translation>
    </message>
    <message>
        <source>measure with fewer cells, and hand that in</source>
        <translation>miss mit weniger Zellen und gib das ab</translation>
    </message>
    <message>
        <source>the board needs the newer Speedup Lab, too</source>
        <translation>die Tafel braucht auch das neuere Speedup Lab</translation>
    </message>
    <message>
        <source>hand it in again when the run has ended</source>
        <translation>gib sie noch einmal ab, wenn der Lauf zu Ende ist</translation>
    </message>
    <message>
        <source>tick Serial in the plan, run it, and hand that in</source>
        <translation>wähle Seriell im Plan, miss ihn und gib das ab</translation>
    </message>
    <message>
        <source>hand in another copy of it</source>
        <translation>gib eine andere Kopie ab</translation>
    </message>
    <message>
        <source>ask for another room</source>
        <translation>frage nach einem anderen Raum</translation>
    </message>
    <message>
        <source>tell whoever opened the room, and try again</source>
        <translation>sage es dem, der den Raum geöffnet hat, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message numerus="yes">
        <source>{n} core(s)</source>
        <translation>
            <numerusform>{n} Kern</numerusform>
            <numerusform>{n} Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fact(s)</source>
        <translation>
            <numerusform>{n} Angabe</numerusform>
            <numerusform>{n} Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} round(s)</source>
        <translation>
            <numerusform>{n} Runde</numerusform>
            <numerusform>{n} Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s)</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s)</source>
        <translation>
            <numerusform>{n} Messung</numerusform>
            <numerusform>{n} Messungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s)</source>
        <translation>
            <numerusform>{n} Worker</numerusform>
            <numerusform>{n} Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {workers}</source>
        <translation>{who}, {workers}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>Efficiency {percent} %</source>
        <translation>Effizienz {percent} %</translation>
    </message>
    <message>
        <source>{who}, num {num}</source>
        <translation>{who}, num {num}</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>Start-up and first batch: {time}</source>
        <translation>Start und erster Durchgang: {time}</translation>
    </message>
    <message>
        <source>One batch on standing workers: {time}</source>
        <translation>Ein Durchgang auf laufenden Workern: {time}</translation>
    </message>
    <message>
        <source>Speed-up {factor} against the serial of the same language</source>
        <translation>Speed-up {factor} gegenüber der seriellen derselben Sprache</translation>
    </message>
    <message>
        <source>Speed-up {factor} against the same with 1 worker</source>
        <translation>Speed-up {factor} gegenüber derselben mit 1 Worker</translation>
    </message>
    <message>
        <source>Speed-up {factor} against the best serial, {best}</source>
        <translation>Speed-up {factor} gegenüber der besten seriellen: {best}</translation>
    </message>
    <message>
        <source>The fit gives {factor}</source>
        <translation>Die Anpassung ergibt {factor}</translation>
    </message>
    <message>
        <source>, 95 % band {low} to {high}</source>
        <translation>, 95-%-Band {low} bis {high}</translation>
    </message>
    <message>
        <source>, extrapolated</source>
        <translation>, extrapoliert</translation>
    </message>
    <message numerus="yes">
        <source>{n} worker count(s)</source>
        <translation>
            <numerusform>{n} Worker-Zahl</numerusform>
            <numerusform>{n} Worker-Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>Same winner on both</source>
        <translation>Derselbe Sieger in beiden</translation>
    </message>
    <message>
        <source>Another winner on B</source>
        <translation>Ein anderer Sieger in B</translation>
    </message>
    <message>
        <source>A: {left}. B: {right}.</source>
        <translation>A: {left}. B: {right}.</translation>
    </message>
    <message>
        <source>{name}, {factor} against its own baseline</source>
        <translation>{name}, {factor} gegenüber der eigenen Referenz</translation>
    </message>
    <message numerus="yes">
        <source>An interval takes {n} rounds in both runs.</source>
        <translation>
            <numerusform>Ein Intervall braucht {n} Runde in beiden Läufen.</numerusform>
            <numerusform>Ein Intervall braucht {n} Runden in beiden Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few rounds to compare</source>
        <translation>Zu wenige Runden zum Vergleichen</translation>
    </message>
    <message>
        <source>Faster in {faster} cells, slower in {slower}, no difference shown in {same}.</source>
        <translation>Zellen schneller: {faster}, langsamer: {slower}, kein Unterschied erkennbar: {same}.</translation>
    </message>
    <message>
        <source>B is {range} faster</source>
        <translation>B ist {range} schneller</translation>
    </message>
    <message>
        <source>A is {range} faster</source>
        <translation>A ist {range} schneller</translation>
    </message>
    <message>
        <source>B is faster in some cells, slower in others</source>
        <translation>B ist in manchen Zellen schneller, in anderen langsamer</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{name}: {left} on A, {right} on B.</source>
        <translation>{name}: {left} in A, {right} in B.</translation>
    </message>
    <message>
        <source>Threads gain nothing on either</source>
        <translation>Threads gewinnen in keinem von beiden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Window beat, the last two seconds</source>
        <translation>Fenstertakt, die letzten zwei Sekunden</translation>
    </message>
    <message>
        <source>Left strategy</source>
        <translation>Linke Strategie</translation>
    </message>
    <message>
        <source>Left source</source>
        <translation>Linker Quelltext</translation>
    </message>
    <message>
        <source>Right strategy</source>
        <translation>Rechte Strategie</translation>
    </message>
    <message>
        <source>Right source</source>
        <translation>Rechter Quelltext</translation>
    </message>
    <message>
        <source>The lines that run</source>
        <translation>Die Zeilen, die laufen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Views side by side</source>
        <translation>Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>One view ({keys})</source>
        <translation>Eine Ansicht ({keys})</translation>
    </message>
    <message>
        <source>Two views side by side ({keys})</source>
        <translation>Zwei Ansichten nebeneinander ({keys})</translation>
    </message>
    <message>
        <source>hover a dot for its machine</source>
        <translation>Maus auf einen Punkt: sein Rechner</translation>
    </message>
    <message>
        <source>Machine card</source>
        <translation>Rechnerdaten</translation>
    </message>
    <message>
        <source>All settings, the plan, recent files and added Pythons are as at first. Your run files stay.</source>
        <translation>Alle Einstellungen, der Plan, zuletzt geöffnete Dateien und hinzugefügte Pythons sind wie am Anfang. Die Laufdateien bleiben.</translation>
    </message>
    <message>
        <source>Speedup Lab can be in your applications menu, and open run files by a double-click.</source>
        <translation>Speedup Lab kann in deinem Anwendungsmenü stehen und Laufdateien per Doppelklick öffnen.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Of the run {run}</source>
        <translation>Zum Lauf {run}</translation>
    </message>
    <message>
        <source>It is not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>About Speedup Lab</source>
        <translation>Über Speedup Lab</translation>
    </message>
    <message>
        <source>The settings are reset</source>
        <translation>Die Einstellungen sind zurückgesetzt</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>Anwendungsmenü</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>exported as {name}</source>
        <translation>exportiert als {name}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n}</source>
        <translation>
            <numerusform>{place} von {n}</numerusform>
            <numerusform>{place} von {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strategy</source>
        <translation>1 Strategie</translation>
    </message>
    <message>
        <source>workers {counts}</source>
        <translation>Worker {counts}</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>It waits {share} of its time</source>
        <translation>Er wartet {share} seiner Zeit</translation>
    </message>
    <message>
        <source>{worker} is being made at {time}</source>
        <translation>{worker} entsteht bei {time}</translation>
    </message>
    <message>
        <source>{worker} waits at {time}</source>
        <translation>{worker} wartet bei {time}</translation>
    </message>
    <message>
        <source>{worker} runs at {time}</source>
        <translation>{worker} läuft bei {time}</translation>
    </message>
    <message>
        <source>{worker} is done at {time}</source>
        <translation>{worker} ist fertig bei {time}</translation>
    </message>
    <message>
        <source>Enlarged part of the timeline</source>
        <translation>Vergrößerter Teil des Zeitverlaufs</translation>
    </message>
    <message>
        <source>{low} to {high} of {strategy}: {words}</source>
        <translation>{low} bis {high} von {strategy}: {words}</translation>
    </message>
    <message>
        <source>{width} of it</source>
        <translation>{width} davon</translation>
    </message>
    <message>
        <source>start-up added</source>
        <translation>Start kommt hinzu</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>each sample</source>
        <translation>jede Messung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>{run} against {base}</source>
        <translation>{run} gegenüber {base}</translation>
    </message>
    <message>
        <source>gain over the baseline</source>
        <translation>Gewinn gegenüber der Referenz</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>fit and its 95 % band</source>
        <translation>Anpassung mit 95-%-Band</translation>
    </message>
    <message>
        <source>fit, extended</source>
        <translation>Anpassung, fortgesetzt</translation>
    </message>
    <message>
        <source>break-even and its 95 % interval</source>
        <translation>Break-even mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>start-up alone</source>
        <translation>nur der Start</translation>
    </message>
    <message>
        <source>place estimated</source>
        <translation>Lage geschätzt</translation>
    </message>
    <message>
        <source>The marks: {marks}</source>
        <translation>Die Zeichen: {marks}</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>ein Rechner</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>one guess</source>
        <translation>eine Schätzung</translation>
    </message>
    <message>
        <source>median guess</source>
        <translation>Median der Schätzungen</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>daneben um</translation>
    </message>
    <message>
        <source>Legend: {marks}</source>
        <translation>Legende: {marks}</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>Bild und Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table for a spreadsheet</source>
        <translation>Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Zwei nebeneinander</translation>
    </message>
    <message>
        <source>Cold, with start-up</source>
        <translation>Kalt, mit Start</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Runs…</source>
        <translation>Läufe…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>To the board of a room; nothing is sent before you say so</source>
        <translation>An die Tafel eines Raums; nichts wird gesendet, bevor du es sagst</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>{n} more round(s)</source>
        <translation>
            <numerusform>{n} Runde mehr</numerusform>
            <numerusform>{n} Runden mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with the shown run, in a new file that holds both</source>
        <translation>Setzt den gezeigten Lauf fort, in einer neuen Datei, die beides enthält</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{effort}, {rounds} rounds</source>
        <translation>{effort}, {rounds} Runden</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Sweep workers</source>
        <translation>Reihe über Worker</translation>
    </message>
    <message>
        <source>Sets the plan to 1, 2, ... workers; nothing starts by itself</source>
        <translation>Stellt den Plan auf 1, 2, ... Worker; nichts beginnt von selbst</translation>
    </message>
    <message>
        <source>Sweep num</source>
        <translation>Reihe über num</translation>
    </message>
    <message>
        <source>Sets the plan from little work to much; nothing starts by itself</source>
        <translation>Stellt den Plan auf wenig Arbeit bis viel; nichts beginnt von selbst</translation>
    </message>
    <message>
        <source>In-window demonstration</source>
        <translation>Vorführung im Fenster</translation>
    </message>
    <message>
        <source>Runs threads inside this window, to show what that does to it; nothing is timed</source>
        <translation>Lässt Threads in diesem Fenster laufen, um zu zeigen, was das mit ihm macht; ohne Zeitmessung</translation>
    </message>
    <message>
        <source>One or two views</source>
        <translation>Eine oder zwei Ansichten</translation>
    </message>
    <message>
        <source>Linear or log</source>
        <translation>Linear oder logarithmisch</translation>
    </message>
    <message>
        <source>Class board…</source>
        <translation>Tafel der Klasse…</translation>
    </message>
    <message>
        <source>The run files of a room of machines on one chart; a room is opened by a click</source>
        <translation>Die Laufdateien eines Raums voller Rechner in einem Bild; ein Raum öffnet sich nur auf einen Klick</translation>
    </message>
    <message>
        <source>Plan panel</source>
        <translation>Plan-Bereich</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Add to the applications menu</source>
        <translation>Ins Anwendungsmenü aufnehmen</translation>
    </message>
    <message>
        <source>A menu entry with its icon, and run files that open by a double-click</source>
        <translation>Ein Menüeintrag mit Symbol, und Laufdateien, die sich per Doppelklick öffnen</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>num, the problem size</source>
        <translation>num, die Größe der Aufgabe</translation>
    </message>
    <message>
        <source>The problem size, 1 to 1e12: 1e8, 100_000_000 and {num} are the same</source>
        <translation>Die Größe der Aufgabe, 1 bis 1e12: 1e8, 100_000_000 und {num} sind dasselbe</translation>
    </message>
    <message>
        <source>num, in powers of ten</source>
        <translation>num, in Zehnerpotenzen</translation>
    </message>
    <message>
        <source>num, where the sweep begins</source>
        <translation>num, wo die Reihe beginnt</translation>
    </message>
    <message>
        <source>The smallest num of the sweep; then 1, 2 and 5 times each power of ten</source>
        <translation>Das kleinste num der Reihe; dann das 1-, 2- und 5-fache jeder Zehnerpotenz</translation>
    </message>
    <message>
        <source>num</source>
        <translation>num</translation>
    </message>
    <message>
        <source>num from</source>
        <translation>num von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a num sweep</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the plan ({keys})</source>
        <translation>Den Plan zeigen ({keys})</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Den Plan zeigen</translation>
    </message>
    <message>
        <source>GIL released</source>
        <translation>GIL freigegeben</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>{version} (this one)</source>
        <translation>{version} (dieses)</translation>
    </message>
    <message>
        <source>The chart has another plan: {what}</source>
        <translation>Das Diagramm hat einen anderen Plan: {what}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>Etwa {time}</translation>
    </message>
    <message>
        <source>cannot run here</source>
        <translation>läuft hier nicht</translation>
    </message>
    <message>
        <source>The room is closed</source>
        <translation>Der Raum ist geschlossen</translation>
    </message>
    <message>
        <source>Room open</source>
        <translation>Raum offen</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Raum geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) taken</source>
        <translation>
            <numerusform>{n} Datei genommen</numerusform>
            <numerusform>{n} Dateien genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as room {name}</source>
        <translation>aufbewahrt als Raum {name}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Bild, PNG</translation>
    </message>
    <message>
        <source>One HTML page</source>
        <translation>Eine HTML-Seite</translation>
    </message>
    <message>
        <source>CSV, one row per machine</source>
        <translation>CSV, eine Zeile je Rechner</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation>Tafel speichern</translation>
    </message>
    <message>
        <source>Save the board without its guesses: they are not revealed yet</source>
        <translation>Tafel ohne Schätzungen speichern: Sie sind noch nicht aufgedeckt</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>The board is not saved</source>
        <translation>Die Tafel ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing to hand in yet</source>
        <translation>Noch nichts abzugeben</translation>
    </message>
    <message>
        <source>Run the plan or open a run first.</source>
        <translation>Miss erst den Plan, oder öffne einen Lauf.</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Bild, SVG</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>nothing runs until you press Run</source>
        <translation>nichts läuft, bevor Messen gedrückt wird</translation>
    </message>
    <message>
        <source>No rounds were added</source>
        <translation>Es kamen keine Runden hinzu</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>{what}: not while a run is going on. Stop it first (Esc).</source>
        <translation>{what}: nicht, solange ein Lauf geht. Erst anhalten (Esc).</translation>
    </message>
    <message>
        <source>{name} was not opened: a run is going on. Stop it first (Esc), then open the file again.</source>
        <translation>{name} wurde nicht geöffnet: Ein Lauf geht noch. Erst anhalten (Esc), dann die Datei noch einmal öffnen.</translation>
    </message>
    <message>
        <source>opening {name}, {size}</source>
        <translation>{name}, {size}, wird geöffnet</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>The run was not saved</source>
        <translation>Der Lauf wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>{run}, saved as {name}</source>
        <translation>{run}, gespeichert als {name}</translation>
    </message>
    <message>
        <source>the plan is set, nothing runs until you press Run</source>
        <translation>der Plan steht, nichts läuft, bevor Messen gedrückt wird</translation>
    </message>
    <message>
        <source>{name} waits in File, Open recent: a run was started</source>
        <translation>{name} wartet unter Datei, Zuletzt geöffnet: Ein Lauf wurde gestartet</translation>
    </message>
    <message>
        <source>It failed in round {round}: {reason}.</source>
        <translation>Fehlgeschlagen in Runde {round}: {reason}.</translation>
    </message>
    <message>
        <source>This cell has no time</source>
        <translation>Diese Zelle hat keine Zeit</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>The machine could not be examined</source>
        <translation>Der Rechner konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>the events ended early</source>
        <translation>die Ereignisse endeten zu früh</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>Der Lauf konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Diese Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Add another Python…</source>
        <translation>Weiteres Python hinzufügen…</translation>
    </message>
    <message>
        <source>Python: {versions}</source>
        <translation>Python: {versions}</translation>
    </message>
    <message>
        <source>Add a Python interpreter</source>
        <translation>Einen Python-Interpreter hinzufügen</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>A step on</source>
        <translation>Ein Schritt weiter</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{speed} of the real speed ({keys})</source>
        <translation>{speed} des echten Tempos ({keys})</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Work done against time</source>
        <translation>Erledigte Arbeit über der Zeit</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Noch keine Linie.</translation>
    </message>
    <message>
        <source>The share of its work that each has done, over {time}: {names}</source>
        <translation>Welchen Anteil der Arbeit jede erledigt hat, über {time}: {names}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Lanes of the race</source>
        <translation>Bahnen des Rennens</translation>
    </message>
    <message>
        <source>Nothing has been raced yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Work done, each worker</source>
        <translation>Erledigte Arbeit je Worker</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>not recorded in this round</source>
        <translation>in dieser Runde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>An error in Speedup Lab</source>
        <translation>Ein Fehler in Speedup Lab</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Last davor</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Last danach</translation>
    </message>
    <message>
        <source>Used by others</source>
        <translation>Von anderen belegt</translation>
    </message>
    <message>
        <source>Steal</source>
        <translation>Steal</translation>
    </message>
    <message>
        <source>Fastest clock</source>
        <translation>Höchster Takt</translation>
    </message>
    <message>
        <source>Waited for a core</source>
        <translation>Auf einen Kern gewartet</translation>
    </message>
    <message>
        <source>Paused by a quota</source>
        <translation>Von einem Kontingent angehalten</translation>
    </message>
    <message>
        <source>What went on around its rounds is not in this file.</source>
        <translation>Was um seine Runden herum geschah, steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Around each round, in shares of all cores</source>
        <translation>Um jede Runde herum, in Anteilen aller Kerne</translation>
    </message>
    <message>
        <source>Rounds {first} to {last} were begun at {moment}</source>
        <translation>Die Runden {first} bis {last} begannen am {moment}</translation>
    </message>
    <message>
        <source>others used up to {share} CPU</source>
        <translation>andere belegten bis zu {share} CPU</translation>
    </message>
    <message>
        <source>the host took up to {share} CPU</source>
        <translation>der Host nahm bis zu {share} CPU</translation>
    </message>
    <message>
        <source>a quota paused it for {time}</source>
        <translation>ein Kontingent hielt ihn {time} lang an</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Of each strategy the round whose time is the median</source>
        <translation>Von jeder Strategie die Runde, deren Zeit der Median ist</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day}. {month} {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s)</source>
        <translation>
            <numerusform>{done} von {n} Messung</numerusform>
            <numerusform>{done} von {n} Messungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Runde {round} von {rounds}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>{samples} in {time}</source>
        <translation>{samples} in {time}</translation>
    </message>
    <message>
        <source>{run}, saved</source>
        <translation>{run}, gespeichert</translation>
    </message>
    <message>
        <source>Saved elsewhere, as {name}</source>
        <translation>Anderswo gespeichert, als {name}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>opened {name}</source>
        <translation>{name} geöffnet</translation>
    </message>
    <message>
        <source>Finished, with failed cells</source>
        <translation>Fertig, mit fehlgeschlagenen Zellen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped in the first round</source>
        <translation>In der ersten Runde angehalten</translation>
    </message>
    <message>
        <source>Unfinished after round {done} of {rounds}</source>
        <translation>Unvollendet nach Runde {done} von {rounds}</translation>
    </message>
    <message>
        <source>Unfinished in the first round</source>
        <translation>In der ersten Runde unvollendet</translation>
    </message>
    <message>
        <source>opening {name}, {size}: {percent}</source>
        <translation>öffne {name}, {size}: {percent}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vorführmodus</translation>
    </message>
    <message>
        <source>The same Python work runs in every way there is, side by side: how long does each take, and why?</source>
        <translation>Dieselbe Python-Arbeit läuft auf jede mögliche Art, nebeneinander: Wie lange braucht jede, und warum?</translation>
    </message>
    <message>
        <source>or open a run file (Ctrl+O)</source>
        <translation>oder eine Laufdatei öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>start method of {strategy}</source>
        <translation>Startmethode von {strategy}</translation>
    </message>
    <message>
        <source>How a worker process comes to be</source>
        <translation>Wie ein Worker-Prozess entsteht</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cannot run here</source>
        <translation>
            <numerusform>{n} weitere läuft hier nicht</numerusform>
            <numerusform>{n} weitere laufen hier nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>Erledigte Runden</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} round(s)</source>
        <translation>
            <numerusform>{done} von {n} Runde</numerusform>
            <numerusform>{done} von {n} Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Window beat</source>
        <translation>Fenstertakt</translation>
    </message>
    <message>
        <source>Table of the run</source>
        <translation>Tabelle des Laufs</translation>
    </message>
    <message>
        <source>up to {count}: a core each</source>
        <translation>bis {count}: je ein Kern</translation>
    </message>
    <message>
        <source>1 worker: a core of its own</source>
        <translation>1 Worker: ein eigener Kern</translation>
    </message>
    <message>
        <source>to {count}: cores shared</source>
        <translation>bis {count}: geteilte Kerne</translation>
    </message>
    <message>
        <source>above {count}: cores shared</source>
        <translation>über {count}: geteilte Kerne</translation>
    </message>
    <message>
        <source>1, 2, 4 or 1-4</source>
        <translation>1, 2, 4 oder 1-4</translation>
    </message>
    <message>
        <source>Workers, as a list or a range</source>
        <translation>Worker, als Liste oder Bereich</translation>
    </message>
    <message>
        <source>A list or a range, 1 to 1024: 1, 2, 4 or 1-4. Each gives a row of its own.</source>
        <translation>Eine Liste oder ein Bereich, 1 bis 1024: 1, 2, 4 oder 1-4. Jede Zahl gibt eine eigene Zeile.</translation>
    </message>
    <message>
        <source>{physical} physical and {logical} logical cores</source>
        <translation>{physical} physische und {logical} logische Kerne</translation>
    </message>
    <message>
        <source>Timeline chart</source>
        <translation>Diagramm des Zeitverlaufs</translation>
    </message>
    <message>
        <source>worst {ms} ms</source>
        <translation>längster {ms} ms</translation>
    </message>
    <message>
        <source>worst {ms} ms in the last run</source>
        <translation>längster {ms} ms im letzten Lauf</translation>
    </message>
    <message>
        <source>worst {ms} ms so far</source>
        <translation>längster bisher {ms} ms</translation>
    </message>
    <message>
        <source>{run} was completed after {done} of {rounds}.</source>
        <translation>{run} war nach {done} von {rounds} fertig.</translation>
    </message>
    <message>
        <source>{run} was stopped after {done} of {rounds}.</source>
        <translation>{run} wurde nach {done} von {rounds} angehalten.</translation>
    </message>
    <message>
        <source>{run} failed after {done} of {rounds}.</source>
        <translation>{run} schlug nach {done} von {rounds} fehl.</translation>
    </message>
    <message>
        <source>{run} is cut off after {done} of {rounds}.</source>
        <translation>{run} ist nach {done} von {rounds} abgeschnitten.</translation>
    </message>
    <message>
        <source>The plans differ: {runs}.</source>
        <translation>Die Pläne sind verschieden: {runs}.</translation>
    </message>
    <message>
        <source>The plans differ in their cells.</source>
        <translation>Die Pläne haben verschiedene Zellen.</translation>
    </message>
    <message>
        <source>The programs differ: {runs}.</source>
        <translation>Die Programme sind verschieden: {runs}.</translation>
    </message>
    <message>
        <source>The Pythons differ: {runs}.</source>
        <translation>Die Pythons sind verschieden: {runs}.</translation>
    </message>
    <message>
        <source>The functions differ: {runs}.</source>
        <translation>Die Funktionen unterscheiden sich: {runs}.</translation>
    </message>
    <message>
        <source>The runs are of different texts of {function}.</source>
        <translation>Die Läufe haben verschiedene Fassungen von {function}.</translation>
    </message>
    <message>
        <source>{runs} has {what}</source>
        <translation>{runs} hat {what}</translation>
    </message>
    <message>
        <source>{runs} have {what}</source>
        <translation>{runs} haben {what}</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other} hold the same {n} round(s): one goes on with the other.</source>
        <translation>
            <numerusform>{one} und {other} enthalten dieselbe {n} Runde: Der eine setzt den anderen fort.</numerusform>
            <numerusform>{one} und {other} enthalten dieselben {n} Runden: Der eine setzt den anderen fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} and {count} more</source>
        <translation>{labels} und {count} weitere</translation>
    </message>
    <message>
        <source>Findings in {run}: {claims}.</source>
        <translation>Befunde in {run}: {claims}.</translation>
    </message>
    <message>
        <source>{result} in {run}</source>
        <translation>{result} in {run}</translation>
    </message>
    <message>
        <source>{cell}, {detail}, returned {results}.</source>
        <translation>{cell}, {detail}, ergab {results}.</translation>
    </message>
    <message>
        <source>{base} has no cell in common with the others</source>
        <translation>{base} hat mit den anderen keine Zelle gemeinsam</translation>
    </message>
    <message>
        <source>The runs have no cell in common</source>
        <translation>Die Läufe haben keine Zelle gemeinsam</translation>
    </message>
    <message>
        <source>No times to compare</source>
        <translation>Keine Zeiten zum Vergleichen</translation>
    </message>
    <message>
        <source>Too few rounds to say</source>
        <translation>Zu wenige Runden für eine Aussage</translation>
    </message>
    <message>
        <source>No difference shown</source>
        <translation>Kein Unterschied erkennbar</translation>
    </message>
    <message>
        <source>Another baseline would compare those that have: choose one of them.</source>
        <translation>Mit einer anderen Referenz wären die vergleichbar, die welche haben: eine davon wählen.</translation>
    </message>
    <message>
        <source>Only the same work compares: workload, num, strategy and workers.</source>
        <translation>Vergleichbar ist nur dieselbe Arbeit: Aufgabe, num, Strategie und Worker.</translation>
    </message>
    <message>
        <source>{factors} faster</source>
        <translation>{factors} schneller</translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation>{times}-mal so lange</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>kein Unterschied erkennbar</translation>
    </message>
    <message>
        <source>too few rounds to say</source>
        <translation>zu wenige Runden</translation>
    </message>
    <message>
        <source>no times to compare</source>
        <translation>keine Zeiten zum Vergleichen</translation>
    </message>
    <message>
        <source>no cell in common</source>
        <translation>keine Zelle gemeinsam</translation>
    </message>
    <message>
        <source>{run} is {factors} faster</source>
        <translation>{run} ist {factors} schneller</translation>
    </message>
    <message>
        <source>{run} takes {times} times as long as {base}</source>
        <translation>{run} braucht {times}-mal so lange wie {base}</translation>
    </message>
    <message>
        <source>{run} is {mixed}</source>
        <translation>{run} ist {mixed}</translation>
    </message>
    <message>
        <source>faster in {faster} of {total} cells, slower in {slower}</source>
        <translation>in {faster} von {total} Zellen schneller, in {slower} langsamer</translation>
    </message>
    <message>
        <source>{factors} faster in {count} of {total} cells</source>
        <translation>in {count} von {total} Zellen {factors} schneller</translation>
    </message>
    <message>
        <source>slower in {count} of {total} cells</source>
        <translation>in {count} von {total} Zellen langsamer</translation>
    </message>
    <message>
        <source>All others are faster than {base}: {factors}</source>
        <translation>Alle anderen sind schneller als {base}: {factors}</translation>
    </message>
    <message>
        <source>{base} is fastest: the others take {times} times as long</source>
        <translation>{base} ist am schnellsten: Die anderen brauchen {times}-mal so lange</translation>
    </message>
    <message>
        <source>Faster than {base} in some cells, not in others</source>
        <translation>In manchen Zellen schneller als {base}, in anderen nicht</translation>
    </message>
    <message>
        <source>{runs} is faster than {base}</source>
        <translation>{runs} ist schneller als {base}</translation>
    </message>
    <message>
        <source>{runs} are faster than {base}</source>
        <translation>{runs} sind schneller als {base}</translation>
    </message>
    <message>
        <source>{runs} is slower than {base}</source>
        <translation>{runs} ist langsamer als {base}</translation>
    </message>
    <message>
        <source>{runs} are slower than {base}</source>
        <translation>{runs} sind langsamer als {base}</translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s)</source>
        <translation>
            <numerusform>{n} Lauf</numerusform>
            <numerusform>{n} Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>By the times alone {run} would be at {factors}.</source>
        <translation>Nach den Zeiten allein läge {run} bei {factors}.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more run(s)</source>
        <translation>
            <numerusform>und {n} weiterer Lauf</numerusform>
            <numerusform>und {n} weitere Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Most with {most}, least with {least}.</source>
        <translation>Am meisten mit {most}, am wenigsten mit {least}.</translation>
    </message>
    <message>
        <source>Most of all {most}.</source>
        <translation>Vor allem {most}.</translation>
    </message>
    <message>
        <source>None of the {count} intervals holds 1.</source>
        <translation>Keines der {count} Intervalle enthält 1.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s): too few rounds to say.</source>
        <translation>
            <numerusform>{n} Zelle: zu wenige Runden für eine Aussage.</numerusform>
            <numerusform>{n} Zellen: zu wenige Runden für eine Aussage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slower means {times} times as long.</source>
        <translation>Langsamer heißt {times}-mal so lange.</translation>
    </message>
    <message>
        <source>Faster means {factors}.</source>
        <translation>Schneller heißt {factors}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s): no difference shown.</source>
        <translation>
            <numerusform>{n} Zelle: kein Unterschied erkennbar.</numerusform>
            <numerusform>{n} Zellen: kein Unterschied erkennbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % intervals of all {count} ratios hold 1.</source>
        <translation>Die 95-%-Intervalle aller {count} Verhältnisse enthalten 1.</translation>
    </message>
    <message>
        <source>The 95 % interval of the ratio holds 1: {low} to {high}.</source>
        <translation>Das 95-%-Intervall des Verhältnisses enthält 1: {low} bis {high}.</translation>
    </message>
    <message>
        <source>{runs} are the same run.</source>
        <translation>{runs} sind derselbe Lauf.</translation>
    </message>
    <message>
        <source>Same winner on both: {who}.</source>
        <translation>Derselbe Sieger in beiden: {who}.</translation>
    </message>
    <message>
        <source>Same winner on all: {who}.</source>
        <translation>Derselbe Sieger in allen: {who}.</translation>
    </message>
    <message>
        <source>The winner is not the same on all.</source>
        <translation>Der Sieger ist nicht in allen derselbe.</translation>
    </message>
    <message>
        <source>The winner changes: {who}.</source>
        <translation>Der Sieger wechselt: {who}.</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>Speed-up and efficiency against workers</source>
        <translation>Speed-up und Effizienz über den Workern</translation>
    </message>
    <message>
        <source>Time against num</source>
        <translation>Zeit über num</translation>
    </message>
    <message>
        <source>{strategy} does not run inside the window; choose a strategy with threads</source>
        <translation>{strategy} läuft nicht im Fenster; eine Strategie mit Threads wählen</translation>
    </message>
    <message>
        <source>one slice takes {seconds} s here, and Stop would have to wait for it; choose a smaller num</source>
        <translation>eine Scheibe dauert hier {seconds} s, und Stopp müsste darauf warten; ein kleineres num wählen</translation>
    </message>
    <message>
        <source>No strategy gains from more workers</source>
        <translation>Keine Strategie gewinnt durch mehr Worker</translation>
    </message>
    <message>
        <source>At best {factor} with {workers}.</source>
        <translation>Bestenfalls {factor}: {workers}.</translation>
    </message>
    <message>
        <source>{who} pay off up to num {num}</source>
        <translation>{who} lohnen sich bis num {num}</translation>
    </message>
    <message>
        <source>{who} pays off up to num {num}</source>
        <translation>{who} lohnt sich bis num {num}</translation>
    </message>
    <message>
        <source>{who} pay off from num {num}</source>
        <translation>{who} lohnen sich ab num {num}</translation>
    </message>
    <message>
        <source>{who} pays off from num {num}</source>
        <translation>{who} lohnt sich ab num {num}</translation>
    </message>
    <message>
        <source>No one num parts {who} from {first}</source>
        <translation>Kein einzelnes num trennt {who} von {first}</translation>
    </message>
    <message>
        <source>They cross more than once between num {least} and {most}.</source>
        <translation>Sie kreuzen sich mehrmals zwischen num {least} und {most}.</translation>
    </message>
    <message>
        <source>The rounds disagree on who is faster between num {least} and {most}.</source>
        <translation>Zwischen num {least} und {most} sind sich die Runden nicht einig, wer schneller ist.</translation>
    </message>
    <message>
        <source>No break-even is shown for {who}</source>
        <translation>Für {who} zeigt sich kein Break-even</translation>
    </message>
    <message>
        <source>{who} are faster at every num</source>
        <translation>{who} sind bei jedem num schneller</translation>
    </message>
    <message>
        <source>{who} is faster at every num</source>
        <translation>{who} ist bei jedem num schneller</translation>
    </message>
    <message>
        <source>{who} never pay off up to num {most}</source>
        <translation>{who} lohnen sich bis num {most} nie</translation>
    </message>
    <message>
        <source>{who} never pays off up to num {most}</source>
        <translation>{who} lohnt sich bis num {most} nie</translation>
    </message>
    <message>
        <source>Time to finish against num</source>
        <translation>Zeit bis zum Ziel über num</translation>
    </message>
    <message>
        <source>Speed-up against the serial of the same language</source>
        <translation>Speed-up gegenüber der seriellen derselben Sprache</translation>
    </message>
    <message>
        <source>Speed-up against the same strategy with 1 worker</source>
        <translation>Speed-up gegenüber derselben Strategie mit 1 Worker</translation>
    </message>
    <message>
        <source>Speed-up against the best serial, {best}</source>
        <translation>Speed-up gegenüber der besten seriellen: {best}</translation>
    </message>
    <message>
        <source>{title}, at num {num}</source>
        <translation>{title}, bei num {num}</translation>
    </message>
    <message>
        <source>break-even {num}</source>
        <translation>Break-even {num}</translation>
    </message>
    <message>
        <source>below {num}</source>
        <translation>unter {num}</translation>
    </message>
    <message>
        <source>above {num}</source>
        <translation>über {num}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval of nums</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{who} with {workers}: {factor}, 95 % interval {low} to {high}.</source>
        <translation>{who}, {workers}: {factor}, 95-%-Intervall {low} bis {high}.</translation>
    </message>
    <message>
        <source>No gain from more workers is sure</source>
        <translation>Kein Gewinn durch mehr Worker ist sicher</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval of speed-ups</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{who} scale to the {cores} cores: {factor}</source>
        <translation>{who} skalieren bis zu den {cores} Kernen: {factor}</translation>
    </message>
    <message>
        <source>{who} scales to the {cores} cores: {factor}</source>
        <translation>{who} skaliert bis zu den {cores} Kernen: {factor}</translation>
    </message>
    <message>
        <source>{who} lose with more workers: {factor} with {workers}</source>
        <translation>{who} verlieren mit mehr Workern: {factor} mit {workers}</translation>
    </message>
    <message>
        <source>{who} loses with more workers: {factor} with {workers}</source>
        <translation>{who} verliert mit mehr Workern: {factor} mit {workers}</translation>
    </message>
    <message>
        <source>{who} reach {factor} with {workers}</source>
        <translation>{who} erreichen {factor} mit {workers}</translation>
    </message>
    <message>
        <source>{who} reaches {factor} with {workers}</source>
        <translation>{who} erreicht {factor} mit {workers}</translation>
    </message>
    <message>
        <source>{who} lose: {factor} with {workers}.</source>
        <translation>{who} verlieren: {factor} mit {workers}.</translation>
    </message>
    <message>
        <source>{who} loses: {factor} with {workers}.</source>
        <translation>{who} verliert: {factor} mit {workers}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies stay at 1x however many workers they have.</source>
        <translation>
            <numerusform>{n} Strategie bleibt bei 1x, egal mit wie vielen Workern.</numerusform>
            <numerusform>{n} Strategien bleiben bei 1x, egal mit wie vielen Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} stay at 1x however many workers they have.</source>
        <translation>{who} bleiben bei 1x, egal mit wie vielen Workern.</translation>
    </message>
    <message>
        <source>{who} stays at 1x however many workers it has.</source>
        <translation>{who} bleibt bei 1x, egal mit wie vielen Workern.</translation>
    </message>
    <message>
        <source>Past {cores} cores it falls: {at}, then {factor} with {workers}.</source>
        <translation>Über {cores} Kerne hinaus fällt er: {at}, dann {factor} mit {workers}.</translation>
    </message>
    <message>
        <source>Past {cores} cores nothing is gained: {at}, then {factor} with {workers}.</source>
        <translation>Über {cores} Kerne hinaus bringt es nichts: {at}, dann {factor} mit {workers}.</translation>
    </message>
    <message>
        <source>Past {cores} cores little is gained: {at}, at best {factor} with {workers}.</source>
        <translation>Über {cores} Kerne hinaus bringt es wenig: {at}, bestenfalls {factor} mit {workers}.</translation>
    </message>
    <message>
        <source>Past {cores} cores more is gained: {at}, then {factor} with {workers}.</source>
        <translation>Über {cores} Kerne hinaus bringt es noch mehr: {at}, dann {factor} mit {workers}.</translation>
    </message>
    <message>
        <source>No strategy beats the best serial, {best}</source>
        <translation>Keine Strategie schlägt die beste serielle: {best}</translation>
    </message>
    <message>
        <source>The closest is {who} with {workers}: {factor}.</source>
        <translation>Am nächsten kommt {who} mit {workers}: {factor}.</translation>
    </message>
    <message>
        <source>{who} with {workers}: {factor} the best serial</source>
        <translation>{who} mit {workers}: {factor} der besten seriellen</translation>
    </message>
    <message>
        <source>Best serial: {best}.</source>
        <translation>Beste serielle: {best}.</translation>
    </message>
    <message>
        <source>{who} never beat it.</source>
        <translation>{who} schlagen sie nie.</translation>
    </message>
    <message>
        <source>{who} never beats it.</source>
        <translation>{who} schlägt sie nie.</translation>
    </message>
    <message>
        <source>95 % interval {interval}.</source>
        <translation>95-%-Intervall {interval}.</translation>
    </message>
    <message>
        <source>Too few rounds for an interval: {rounds}.</source>
        <translation>Zu wenige Runden für ein Intervall: {rounds}.</translation>
    </message>
    <message>
        <source>Against {first}, start-up included.</source>
        <translation>Gegenüber {first}, mit Start.</translation>
    </message>
    <message>
        <source>Against {first}, with workers that already stand.</source>
        <translation>Gegenüber {first}, mit Workern, die schon laufen.</translation>
    </message>
    <message>
        <source>They do not cross between num {least} and {most}.</source>
        <translation>Zwischen num {least} und {most} kreuzen sie sich nicht.</translation>
    </message>
    <message>
        <source>At num {num}: {second} against {first}.</source>
        <translation>Bei num {num}: {second} gegenüber {first}.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>start-up {time}, however little there is to do</source>
        <translation>Start {time}, so wenig auch zu tun ist</translation>
    </message>
    <message>
        <source>One worker count shows no scaling: no serial part can be fitted.</source>
        <translation>Eine einzige Worker-Zahl zeigt keine Skalierung: Ein serieller Anteil lässt sich nicht anpassen.</translation>
    </message>
    <message>
        <source>One worker count shows no scaling: no serial part can be fitted, and there is no speed-up against one worker.</source>
        <translation>Eine einzige Worker-Zahl zeigt keine Skalierung: Ein serieller Anteil lässt sich nicht anpassen, und es gibt keinen Speed-up gegenüber einem Worker.</translation>
    </message>
    <message>
        <source>Measure 1 and 2 too.</source>
        <translation>Auch 1 und 2 messen.</translation>
    </message>
    <message>
        <source>Measure 1, 2 and 3 too.</source>
        <translation>Auch 1, 2 und 3 messen.</translation>
    </message>
    <message numerus="yes">
        <source>No serial part can be fitted: that takes three worker counts with a core each, and there are {n} core(s).</source>
        <translation>
            <numerusform>Kein serieller Anteil lässt sich anpassen: Das braucht drei Worker-Zahlen mit je einem Kern pro Worker, und es gibt {n} Kern.</numerusform>
            <numerusform>Kein serieller Anteil lässt sich anpassen: Das braucht drei Worker-Zahlen mit je einem Kern pro Worker, und es gibt {n} Kerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No serial part can be fitted: {n} worker count(s) with a core each, and that takes three. Measure more.</source>
        <translation>
            <numerusform>Kein serieller Anteil lässt sich anpassen: {n} Worker-Zahl mit einem Kern pro Worker, und es braucht drei. Mehr messen.</numerusform>
            <numerusform>Kein serieller Anteil lässt sich anpassen: {n} Worker-Zahlen mit einem Kern pro Worker, und es braucht drei. Mehr messen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No serial part can be fitted: the times follow neither law.</source>
        <translation>Kein serieller Anteil lässt sich anpassen: Die Zeiten folgen keinem der beiden Gesetze.</translation>
    </message>
    <message>
        <source>start-up included</source>
        <translation>mit Start</translation>
    </message>
    <message>
        <source>workers standing</source>
        <translation>Worker laufen schon</translation>
    </message>
    <message>
        <source>Scaling with workers, {basis}</source>
        <translation>Skalierung mit den Workern, {basis}</translation>
    </message>
    <message>
        <source>Scaling with workers at num {num}, {basis}</source>
        <translation>Skalierung mit den Workern bei num {num}, {basis}</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahls Gesetz</translation>
    </message>
    <message>
        <source>the Universal Scalability Law</source>
        <translation>dem Universal Scalability Law</translation>
    </message>
    <message>
        <source>{part} serial by {law}, from {counts}.</source>
        <translation>{part} seriell nach {law}, aus {counts}.</translation>
    </message>
    <message>
        <source>{part} serial by {law}, from {counts} (indicative).</source>
        <translation>{part} seriell nach {law}, aus {counts} (als Anhalt).</translation>
    </message>
    <message>
        <source>{second} against {first}, {basis}:</source>
        <translation>{second} gegenüber {first}, {basis}:</translation>
    </message>
    <message>
        <source>faster up to num {num}.</source>
        <translation>schneller bis num {num}.</translation>
    </message>
    <message>
        <source>faster from num {num}.</source>
        <translation>schneller ab num {num}.</translation>
    </message>
    <message>
        <source>they cross more than once between num {least} and {most}.</source>
        <translation>sie kreuzen sich mehrmals zwischen num {least} und {most}.</translation>
    </message>
    <message>
        <source>no break-even is shown between num {least} and {most}: the rounds disagree on who is faster.</source>
        <translation>kein Break-even erkennbar zwischen num {least} und {most}: Die Runden sind uneins, wer schneller ist.</translation>
    </message>
    <message>
        <source>faster throughout; they do not cross between num {least} and {most}.</source>
        <translation>durchweg schneller; zwischen num {least} und {most} kreuzen sie sich nicht.</translation>
    </message>
    <message>
        <source>slower throughout; they do not cross between num {least} and {most}.</source>
        <translation>durchweg langsamer; zwischen num {least} und {most} kreuzen sie sich nicht.</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>the speed-up against the same strategy</comment>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <comment>the head of a column</comment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>the speed-up by the fitted law</comment>
        <translation>Anp.</translation>
    </message>
    <message>
        <source>Eff.</source>
        <comment>short for efficiency</comment>
        <translation>Eff.</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>the serial part of the work, not the strategy</comment>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>the speed-up against the best serial</comment>
        <translation>Beste</translation>
    </message>
    <message>
        <source>times faster than the same with 1 worker, ideally the number of workers</source>
        <translation>wievielmal so schnell wie dieselbe mit 1 Worker, ideal ist die Zahl der Worker</translation>
    </message>
    <message>
        <source>the same by the law, * extrapolated</source>
        <translation>dasselbe nach dem Gesetz, * extrapoliert</translation>
    </message>
    <message>
        <source>Own per worker</source>
        <translation>Eigen je Worker</translation>
    </message>
    <message>
        <source>the part that cannot have been shared out (Karp-Flatt)</source>
        <translation>der Anteil, der nicht verteilt worden sein kann (Karp-Flatt)</translation>
    </message>
    <message>
        <source>times faster than the best serial, {best}</source>
        <translation>wievielmal so schnell wie die beste serielle: {best}</translation>
    </message>
    <message>
        <source>Each further worker costs {part} of the time of one.</source>
        <translation>Jeder weitere Worker kostet {part} der Zeit eines einzelnen.</translation>
    </message>
    <message>
        <source>The peak is not identified.</source>
        <translation>Der Höchstwert ist nicht bestimmt.</translation>
    </message>
    <message>
        <source>The peak is at {counts} workers, extrapolated.</source>
        <translation>Der Höchstwert liegt bei {counts} Workern, extrapoliert.</translation>
    </message>
    <message>
        <source>The peak is at {counts} workers.</source>
        <translation>Der Höchstwert liegt bei {counts} Workern.</translation>
    </message>
    <message>
        <source>No number of workers would bring more than {range}, extrapolated.</source>
        <translation>Keine Zahl von Workern brächte mehr als {range}, extrapoliert.</translation>
    </message>
    <message>
        <source>No serial part is shown: its interval holds 0.</source>
        <translation>Kein serieller Anteil erkennbar: Sein Intervall enthält 0.</translation>
    </message>
    <message>
        <source>The points do not bound it.</source>
        <translation>Die Punkte grenzen ihn nicht ein.</translation>
    </message>
    <message>
        <source>{value} (95 % interval {low} to {high})</source>
        <translation>{value} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>(95 % interval {low} to {high})</source>
        <translation>(95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>Efficiency: speed-up per worker</source>
        <translation>Effizienz: Speed-up je Worker</translation>
    </message>
    <message>
        <source>past here cores are shared</source>
        <translation>ab hier geteilte Kerne</translation>
    </message>
    <message>
        <source>cores shared</source>
        <comment>past a mark</comment>
        <translation>Kerne geteilt</translation>
    </message>
    <message numerus="yes">
        <source>{n} logical</source>
        <comment>cores</comment>
        <translation>
            <numerusform>{n} logisch</numerusform>
            <numerusform>{n} logisch</numerusform>
        </translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message numerus="yes">
        <source>fit, extended past {n}</source>
        <translation>
            <numerusform>Anpassung, über {n} hinaus</numerusform>
            <numerusform>Anpassung, über {n} hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>a num sweep must begin at or below its end, got from {least} to {most}: choose a smaller first num</source>
        <translation>Eine Reihe über num darf nicht über ihrem Ende beginnen, nicht {least} bis {most}: ein kleineres erstes num wählen</translation>
    </message>
    <message>
        <source>None of these strategies takes several workers: there is no scaling to show.</source>
        <translation>Keine dieser Strategien nimmt mehrere Worker: Es gibt keine Skalierung zu zeigen.</translation>
    </message>
    <message>
        <source>A sweep over one worker count, {count}, has no scaling to show: name more, such as 1,2,4.</source>
        <translation>Eine Reihe über eine einzige Worker-Zahl, {count}, zeigt keine Skalierung: mehr angeben, etwa 1,2,4.</translation>
    </message>
    <message>
        <source>Without 1 among the workers there is no speed-up against one worker.</source>
        <translation>Ohne 1 unter den Worker-Zahlen gibt es keinen Speed-up gegenüber einem Worker.</translation>
    </message>
    <message>
        <source>A sweep over one num, {num}, has no break-even to show: name several, from {least} on.</source>
        <translation>Eine Reihe über ein einziges num, {num}, zeigt keinen Break-even: mehrere angeben, ab {least}.</translation>
    </message>
    <message>
        <source>A break-even takes two ways of running the work: name one more strategy, such as serial.</source>
        <translation>Ein Break-even braucht zwei Arten, die Arbeit auszuführen: eine weitere Strategie wählen, etwa seriell.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>As Python has it: a thread may keep the GIL for 5 ms while others wait.</source>
        <translation>Wie in Python üblich: Ein Thread darf den GIL 5 ms behalten, während andere warten.</translation>
    </message>
    <message>
        <source>Shorter than Python&apos;s 5 ms: the window gets its turn sooner, the threads change places more often.</source>
        <translation>Kürzer als die 5 ms von Python: Das Fenster kommt früher dran, die Threads wechseln öfter.</translation>
    </message>
    <message>
        <source>Longer than Python&apos;s 5 ms: the threads change places less often, the window waits longer.</source>
        <translation>Länger als die 5 ms von Python: Die Threads wechseln seltener, das Fenster wartet länger.</translation>
    </message>
    <message>
        <source>Window beat during the demonstration</source>
        <translation>Fenstertakt während der Vorführung</translation>
    </message>
    <message>
        <source>No beat yet.</source>
        <translation>Noch kein Takt.</translation>
    </message>
    <message>
        <source>Longest beats: {lines}</source>
        <translation>Längste Takte: {lines}</translation>
    </message>
    <message>
        <source>longest {ms} ms</source>
        <translation>längster {ms} ms</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Those in the files; a bar stands beside each marked line.</source>
        <translation>Die der Dateien; neben jeder markierten Zeile steht ein Balken.</translation>
    </message>
    <message>
        <source>Compare chart</source>
        <translation>Vergleichsdiagramm</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s); Up and Down read them.</source>
        <translation>
            <numerusform>{n} Zeile; Auf und Ab lesen sie vor.</numerusform>
            <numerusform>{n} Zeilen; Auf und Ab lesen sie vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be opened</source>
        <translation>Die Dateien können nicht geöffnet werden</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) cannot be opened</source>
        <translation>
            <numerusform>{n} Datei kann nicht geöffnet werden</numerusform>
            <numerusform>{n} Dateien können nicht geöffnet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The other {count} of {total} are open.</source>
        <translation>Die anderen {count} von {total} sind offen.</translation>
    </message>
    <message>
        <source>None of them is a run that can be read.</source>
        <translation>Keine davon ist ein lesbarer Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} file(s)</source>
        <translation>
            <numerusform>{n} Datei wird gelesen</numerusform>
            <numerusform>{n} Dateien werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} are read.</source>
        <translation>{done} von {total} sind gelesen.</translation>
    </message>
    <message>
        <source>The runs cannot be compared</source>
        <translation>Die Läufe können nicht verglichen werden</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Of this machine, of another one, of today and of last week.</source>
        <translation>Von diesem Rechner, von einem anderen, von heute und von letzter Woche.</translation>
    </message>
    <message>
        <source>No run to compare yet.</source>
        <translation>Noch kein Lauf zum Vergleichen.</translation>
    </message>
    <message>
        <source>One run to compare</source>
        <translation>Ein Lauf zum Vergleichen</translation>
    </message>
    <message>
        <source>A second one makes a comparison. Run files can also be dropped here.</source>
        <translation>Mit einem zweiten wird ein Vergleich daraus. Laufdateien lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Add another run to compare it with.</source>
        <translation>Einen weiteren Lauf zum Vergleichen hinzufügen.</translation>
    </message>
    <message>
        <source>this run, not saved</source>
        <translation>dieser Lauf, nicht gespeichert</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>With making and ending the workers</source>
        <translation>Mit Start und Ende der Worker</translation>
    </message>
    <message>
        <source>On workers that already stand: the compute alone</source>
        <translation>Auf Workern, die schon laufen: das Rechnen allein</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>How many times faster the second run is</source>
        <translation>Wie viel schneller der zweite Lauf ist</translation>
    </message>
    <message>
        <source>Speed-up against Serial on the same machine</source>
        <translation>Speed-up gegen Seriell auf demselben Rechner</translation>
    </message>
    <message>
        <source>Speed-up against Serial on the same machine, with start-up</source>
        <translation>Speed-up gegen Seriell auf demselben Rechner, mit Start</translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) of few machines not shown</source>
        <translation>
            <numerusform>{n} Zeile weniger Rechner nicht gezeigt</numerusform>
            <numerusform>{n} Zeilen weniger Rechner nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next finding: {place}</source>
        <translation>Nächster Befund: {place}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>Läufe hinzufügen…</translation>
    </message>
    <message>
        <source>Time to finish, log scale</source>
        <translation>Zeit bis zum Ziel (log)</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Zeit bis zum Ziel</translation>
    </message>
    <message>
        <source>against {base}</source>
        <translation>gegenüber {base}</translation>
    </message>
    <message>
        <source>Left and Right choose the run</source>
        <translation>Links und Rechts wählen den Lauf</translation>
    </message>
    <message numerus="yes">
        <source>{n} more round(s) for {run}</source>
        <translation>
            <numerusform>{n} Runde mehr für {run}</numerusform>
            <numerusform>{n} Runden mehr für {run}</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with this run, in a new file that holds both</source>
        <translation>Setzt diesen Lauf fort, in einer neuen Datei, die beides enthält</translation>
    </message>
    <message numerus="yes">
        <source>The machines differ in {n} fact(s)</source>
        <translation>
            <numerusform>Die Rechner unterscheiden sich in {n} Angabe</numerusform>
            <numerusform>Die Rechner unterscheiden sich in {n} Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine cards say the same</source>
        <translation>Die Rechnerdaten sind gleich</translation>
    </message>
    <message>
        <source>Shows the machine cards side by side</source>
        <translation>Zeigt die Rechnerdaten nebeneinander</translation>
    </message>
    <message>
        <source>Choosing runs</source>
        <translation>Auswahl der Läufe</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Läufe im Vergleich</translation>
    </message>
    <message>
        <source>A demonstration, not timed.</source>
        <translation>Eine Vorführung, keine Messung.</translation>
    </message>
    <message>
        <source>The window at rest</source>
        <translation>Das Fenster in Ruhe</translation>
    </message>
    <message>
        <source>Its workers hold the GIL in turn: whatever the window does waits until they let go of it.</source>
        <translation>Die Worker halten abwechselnd den GIL: Was das Fenster auch tut, es wartet, bis sie ihn loslassen.</translation>
    </message>
    <message>
        <source>Nothing runs beside it: the beat to compare with.</source>
        <translation>Nichts läuft daneben: der Takt zum Vergleichen.</translation>
    </message>
    <message>
        <source>Its workers let go of the GIL before they begin: the window need not wait.</source>
        <translation>Die Worker lassen den GIL los, bevor sie beginnen: Das Fenster muss nicht warten.</translation>
    </message>
    <message>
        <source>Nothing runs in this window yet.</source>
        <translation>Noch läuft nichts in diesem Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>{who}, {n} worker(s) in this window.</source>
        <translation>
            <numerusform>{who}, {n} Worker in diesem Fenster.</numerusform>
            <numerusform>{who}, {n} Worker in diesem Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Demonstration stopped</source>
        <translation>Vorführung angehalten</translation>
    </message>
    <message>
        <source>Demonstration over</source>
        <translation>Vorführung zu Ende</translation>
    </message>
    <message>
        <source>{who} inside this window</source>
        <translation>{who} in diesem Fenster</translation>
    </message>
    <message>
        <source>Try the menus. Esc stops.</source>
        <translation>Einmal die Menüs öffnen. Esc hält an.</translation>
    </message>
    <message>
        <source>The demonstration failed</source>
        <translation>Die Vorführung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The demonstration was stopped at rest</source>
        <translation>Die Vorführung wurde in Ruhe angehalten</translation>
    </message>
    <message>
        <source>Nothing ran beside the window.</source>
        <translation>Neben dem Fenster lief nichts.</translation>
    </message>
    <message>
        <source>The window kept its beat</source>
        <translation>Das Fenster blieb im Takt</translation>
    </message>
    <message>
        <source>No beat came later than {ms} ms.</source>
        <translation>Kein Takt kam später als {ms} ms.</translation>
    </message>
    <message>
        <source>{who} made the window wait {ms} ms</source>
        <translation>{who}: Das Fenster wartete {ms} ms</translation>
    </message>
    <message>
        <source>Python workers and the window share one GIL; C++ threads let go of it.</source>
        <translation>Python-Worker und Fenster teilen sich einen GIL; C++-Threads lassen ihn los.</translation>
    </message>
    <message>
        <source>Each bar is one beat of this window, as wide and as high as it lasted. It should last {ms} ms.</source>
        <translation>Jeder Balken ist ein Takt dieses Fensters, so breit und so hoch, wie er dauerte. Er sollte {ms} ms dauern.</translation>
    </message>
    <message>
        <source>A demonstration, not timed</source>
        <translation>Eine Vorführung, keine Messung</translation>
    </message>
    <message>
        <source>longest beat {ms} ms</source>
        <translation>längster Takt {ms} ms</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print all pages…</source>
        <translation>Alle Seiten drucken…</translation>
    </message>
    <message>
        <source>The pages of all lessons as one HTML file</source>
        <translation>Die Seiten aller Lektionen als eine HTML-Datei</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>Adresse oder Ordner</translation>
    </message>
    <message>
        <source>Code of the room</source>
        <translation>Code des Raums</translation>
    </message>
    <message>
        <source>{run}: its samples and what it says of this machine are sent, and your name only if you type one.</source>
        <translation>{run}: gesendet werden die Messwerte und was über diesen Rechner darin steht, dein Name nur, wenn du einen eingibst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Wird abgegeben…</translation>
    </message>
    <message>
        <source>Copy everything that stands here</source>
        <translation>Alles kopieren, was hier steht</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The machine is not examined yet.</source>
        <translation>Der Rechner ist noch nicht untersucht.</translation>
    </message>
    <message>
        <source>Speedup Lab {version} races one piece of Python work through every way of running it at once, and shows how long each took and why. MIT licence.</source>
        <translation>Speedup Lab {version} schickt ein Stück Python-Arbeit auf jede Art, es parallel auszuführen, ins Rennen und zeigt, wie lange jede brauchte und warum. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open runs; several are compared</source>
        <translation>Läufe öffnen; mehrere werden verglichen</translation>
    </message>
    <message>
        <source>Save the run as</source>
        <translation>Den Lauf speichern unter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing here writes {suffix} files. Choose a name that ends in one of these, or in none: {known}</source>
        <translation>{suffix}-Dateien werden hier nicht geschrieben. Einen Namen wählen, der so oder gar nicht endet: {known}</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>B faster by</source>
        <translation>B schneller</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>Wechselintervall</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The whole demonstration once more, with this switch interval</source>
        <translation>Die ganze Vorführung noch einmal, mit diesem Wechselintervall</translation>
    </message>
    <message>
        <source>It is set back when the demonstration ends.</source>
        <translation>Nach der Vorführung gilt wieder der alte Wert.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop; without a run: leave the presentation, close the plan&apos;s drawer</source>
        <translation>anhalten; ohne Lauf: den Vorführmodus verlassen, den Plan zuklappen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>plan, Run, views, chart controls, chart, findings</source>
        <translation>Plan, Messen, Ansichten, Wahl im Diagramm, Diagramm, Befunde</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>along a row of choices, such as the views</source>
        <translation>durch eine Reihe von Möglichkeiten, etwa die Ansichten</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>along the rows of a chart; Enter opens what failed</source>
        <translation>durch die Zeilen eines Diagramms; Eingabe öffnet, was fehlschlug</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>race: play or pause; Left, Right a step; Home, End its ends; [ ] the speed</source>
        <translation>Rennen: abspielen oder Pause; Links, Rechts ein Schritt; Pos1, Ende die Enden; [ ] das Tempo</translation>
    </message>
    <message>
        <source>Space on a run</source>
        <translation>Leertaste (Lauf)</translation>
    </message>
    <message>
        <source>comparing: makes it the baseline</source>
        <translation>im Vergleich: macht ihn zur Referenz</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>class board: reveal the guesses; the arrow keys go from dot to dot</source>
        <translation>Tafel der Klasse: zeigt die Schätzungen; die Pfeiltasten gehen von Punkt zu Punkt</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>presentation: the view before, the next view</source>
        <translation>Vorführmodus: die vorige, die nächste Ansicht</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt + Buchstabe</translation>
    </message>
    <message>
        <source>a menu, then the underlined letter of its item</source>
        <translation>ein Menü, dann der unterstrichene Buchstabe des Eintrags</translation>
    </message>
    <message>
        <source>{fact}, differs</source>
        <translation>{fact}, verschieden</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Machines of the runs</source>
        <translation>Rechner der Läufe</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Run of view {letter}</source>
        <translation>Lauf der Ansicht {letter}</translation>
    </message>
    <message>
        <source>View {letter}</source>
        <translation>Ansicht {letter}</translation>
    </message>
    <message>
        <source>A&apos;s time divided by B&apos;s; each row&apos;s tooltip has the interval</source>
        <translation>Zeit von A geteilt durch die von B; das Intervall steht in den Hinweisen der Zeilen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Stop now; what was measured is kept</source>
        <translation>Jetzt anhalten; was gemessen ist, bleibt</translation>
    </message>
    <message>
        <source>Measure the plan</source>
        <translation>Den Plan messen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Your own plan</source>
        <translation>Eigener Plan</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>From little work to much, three nums in each power of ten</source>
        <translation>Von wenig Arbeit zu viel, drei nums je Zehnerpotenz</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>each cell once a round</source>
        <translation>jede Zelle 1x je Runde</translation>
    </message>
    <message>
        <source>Fold the plan ({keys})</source>
        <translation>Den Plan einklappen ({keys})</translation>
    </message>
    <message>
        <source>Fold the plan</source>
        <translation>Den Plan einklappen</translation>
    </message>
    <message>
        <source>Take this run out (Del)</source>
        <translation>Diesen Lauf herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Run {label}: {name}</source>
        <translation>Lauf {label}: {name}</translation>
    </message>
    <message>
        <source>Space makes it the baseline, Enter opens it</source>
        <translation>Die Leertaste macht ihn zur Referenz, Eingabe öffnet ihn</translation>
    </message>
    <message>
        <source>Take out run {label}</source>
        <translation>Lauf {label} herausnehmen</translation>
    </message>
    <message>
        <source>The list of runs</source>
        <translation>Die Liste der Läufe</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s) could not be deleted</source>
        <translation>
            <numerusform>{n} Lauf konnte nicht gelöscht werden</numerusform>
            <numerusform>{n} Läufe konnten nicht gelöscht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s) deleted.</source>
        <translation>
            <numerusform>{n} Lauf gelöscht.</numerusform>
            <numerusform>{n} Läufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} deleted.</source>
        <translation>{name} gelöscht.</translation>
    </message>
    <message>
        <source>Kept for {days} days in the folder {folder} among the runs, to be brought back by hand.</source>
        <translation>Bleibt {days} Tage im Ordner {folder} bei den Läufen und kann von Hand zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Nothing was brought back</source>
        <translation>Nichts wurde zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s) could not be brought back</source>
        <translation>
            <numerusform>{n} Lauf konnte nicht zurückgeholt werden</numerusform>
            <numerusform>{n} Läufe konnten nicht zurückgeholt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A new file has the old name, so the run came back under another one:</source>
        <translation>Eine neue Datei trägt den alten Namen, darum kam der Lauf unter einem anderen zurück:</translation>
    </message>
    <message>
        <source>Brought back under another name</source>
        <translation>Unter anderem Namen zurückgeholt</translation>
    </message>
    <message>
        <source>Nothing is lost: the files are where they were. May the folder be written?</source>
        <translation>Nichts ist verloren: Die Dateien sind, wo sie waren. Ist der Ordner beschreibbar?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Search: date, work, machine, outcome</source>
        <translation>Suchen: Datum, Arbeit, Rechner, Ausgang</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Die Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show this run alone (Enter)</source>
        <translation>Diesen Lauf allein zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put the chosen runs side by side</source>
        <translation>Die gewählten Läufe nebeneinander stellen</translation>
    </message>
    <message>
        <source>Delete the chosen runs (Del); it can be undone</source>
        <translation>Die gewählten Läufe löschen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ctrl or Shift picks several</source>
        <translation>Strg oder Umschalt wählt mehrere</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Die Läufe werden gelesen</translation>
    </message>
    <message>
        <source>No run yet. Every run is kept here once it is measured.</source>
        <translation>Noch kein Lauf. Jeder gemessene Lauf bleibt hier.</translation>
    </message>
    <message>
        <source>No run holds these words.</source>
        <translation>Kein Lauf enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Compare {n} run(s)</source>
        <translation>
            <numerusform>{n} Lauf vergleichen</numerusform>
            <numerusform>{n} Läufe vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>The plan is set. Run measures it.</source>
        <translation>Der Plan steht. Messen misst ihn.</translation>
    </message>
    <message>
        <source>Runtime chart</source>
        <translation>Laufzeitdiagramm</translation>
    </message>
    <message>
        <source>Baseline of the speed-ups</source>
        <translation>Referenz der Speed-ups</translation>
    </message>
    <message>
        <source>With making and ending the workers: what a script pays that needs them once</source>
        <translation>Mit Start und Ende der Worker: was ein Skript zahlt, das sie einmal braucht</translation>
    </message>
    <message>
        <source>against {who}</source>
        <translation>gegenüber {who}</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Each strategy with the number of workers that is fastest</source>
        <translation>Jede Strategie mit der Worker-Zahl, die am schnellsten ist</translation>
    </message>
    <message>
        <source>Scaling chart</source>
        <translation>Skalierungsdiagramm</translation>
    </message>
    <message>
        <source>Lines: {names}. The arrow keys read their points.</source>
        <translation>Linien: {names}. Die Pfeiltasten lesen ihre Punkte vor.</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Best serial</source>
        <translation>Serielle</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Against the same strategy with 1 worker</source>
        <translation>Gegenüber derselben Strategie mit 1 Worker</translation>
    </message>
    <message>
        <source>Against the fastest strategy of one thread</source>
        <translation>Gegenüber der schnellsten Strategie mit einem Thread</translation>
    </message>
    <message>
        <source>Which strategy&apos;s law is drawn</source>
        <translation>Von welcher Strategie das Gesetz gezeichnet ist</translation>
    </message>
    <message>
        <source>Whose break-even is marked</source>
        <translation>Wessen Break-even markiert ist</translation>
    </message>
    <message>
        <source>With making and ending the workers: what a script pays</source>
        <translation>Mit Start und Ende der Worker: was ein Skript zahlt</translation>
    </message>
    <message>
        <source>fit: {name}</source>
        <translation>Kurve: {name}</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speed-up</translation>
    </message>
    <message>
        <source>No strategy of this run has two worker counts or two nums: a sweep shows how it scales.</source>
        <translation>Keine Strategie dieses Laufs hat zwei Worker-Zahlen oder zwei nums: Eine Reihe zeigt, wie sie skaliert.</translation>
    </message>
    <message>
        <source>Set a worker sweep</source>
        <translation>Worker-Reihe einstellen</translation>
    </message>
    <message>
        <source>A line takes two points that have a time.</source>
        <translation>Eine Linie braucht zwei Punkte mit einer Zeit.</translation>
    </message>
    <message>
        <source>Speed-up against workers</source>
        <translation>Speed-up über den Workern</translation>
    </message>
    <message>
        <source>A break-even takes two ways of running the work.</source>
        <translation>Ein Break-even braucht zwei Arten, die Arbeit auszuführen.</translation>
    </message>
    <message>
        <source>axes linked</source>
        <translation>gleiche Achsen</translation>
    </message>
    <message>
        <source>doctor says nothing</source>
        <translation>die Diagnose sagt nichts</translation>
    </message>
    <message>
        <source>drag the frame above, or Ctrl+wheel</source>
        <translation>den Rahmen oben ziehen, oder Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom: {width} of {who}</source>
        <translation>Ausschnitt: {width} von {who}</translation>
    </message>
    <message>
        <source>What each worker does</source>
        <translation>Was jeder Worker tut</translation>
    </message>
    <message>
        <source>Making the workers, their first batch, ending them</source>
        <translation>Start der Worker, ihr erster Durchgang, ihr Ende</translation>
    </message>
    <message>
        <source>A batch on workers that already stand</source>
        <translation>Ein Durchgang auf Workern, die schon laufen</translation>
    </message>
    <message>
        <source>waiting, share of time</source>
        <translation>Warten, Anteil der Zeit</translation>
    </message>
    <message>
        <source>Runs side by side: this one, earlier ones, other machines&apos; ({keys})</source>
        <translation>Läufe nebeneinander: dieser, frühere, die anderer Rechner ({keys})</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or the run for another program ({keys})</source>
        <translation>Das Diagramm als Bild schreiben, oder den Lauf für ein anderes Programm ({keys})</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Large enough for a room, without the panels ({keys})</source>
        <translation>Groß genug für einen Raum, ohne die Bereiche ringsum ({keys})</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Zeitverlauf zeigen</translation>
    </message>
    <message>
        <source>Show scaling</source>
        <translation>Skalierung zeigen</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Show warm</source>
        <translation>Warm zeigen</translation>
    </message>
    <message>
        <source>{share} for the GIL</source>
        <translation>{share} auf den GIL</translation>
    </message>
    <message>
        <source>{share} for a core</source>
        <translation>{share} auf einen Kern</translation>
    </message>
    <message>
        <source>{share} while others of them held the event loop</source>
        <translation>{share}, während andere von ihnen die Ereignisschleife hatten</translation>
    </message>
    <message>
        <source>{share} for something else</source>
        <translation>{share} auf anderes</translation>
    </message>
    <message>
        <source>Python {name} is too old; choose a Python {version} or newer</source>
        <translation>Python {name} ist zu alt; Python {version} oder neuer wählen</translation>
    </message>
    <message>
        <source>no Python {name} was found, only {names}; choose one of them, or give the path of another</source>
        <translation>kein Python {name} gefunden, nur {names}; eines davon wählen oder den Pfad eines anderen angeben</translation>
    </message>
    <message>
        <source>Six ways to count: one thread, two threads, processes and C++.</source>
        <translation>Sechs Arten zu zählen: ein Thread, zwei Threads, Prozesse und C++.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the run ({keys})</source>
        <translation>Zurück zum Lauf ({keys})</translation>
    </message>
    <message>
        <source>running, {share} %</source>
        <translation>läuft, {share} %</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>Esc leaves the presentation, Page Down shows the next view</source>
        <translation>Esc beendet den Vorführmodus, Bild ab zeigt die nächste Ansicht</translation>
    </message>
    <message>
        <source>Waiting, not working</source>
        <translation>Warten, nicht arbeiten</translation>
    </message>
    <message>
        <source>A hundred waits of 10 ms: eight threads need about an eighth of the time, with the GIL as without.</source>
        <translation>Hundertmal 10 ms warten: Acht Threads brauchen etwa ein Achtel der Zeit, mit GIL wie ohne.</translation>
    </message>
    <message>
        <source>A picture with uneven rows</source>
        <translation>Ein Bild mit ungleichen Zeilen</translation>
    </message>
    <message>
        <source>The Mandelbrot set in floating point: Python against vectors in C++, row by row.</source>
        <translation>Die Mandelbrot-Menge in Gleitkommazahlen: Python gegen Vektoren in C++, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>num of {workload} must be from 1 to {most} {unit}, got {got}</source>
        <translation>num von {workload} muss von 1 bis {most} {unit} sein, nicht {got}</translation>
    </message>
    <message>
        <source>This workload has no C++ loop whose barrier could be left out.</source>
        <translation>Diese Aufgabe hat keine C++-Schleife, deren Barriere man weglassen könnte.</translation>
    </message>
    <message>
        <source>Mandelbrot set, uneven rows</source>
        <translation>Mandelbrot-Menge, ungleiche Zeilen</translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation>Mandelbrot</translation>
    </message>
    <message>
        <source>mandelbrot</source>
        <translation>mandelbrot</translation>
    </message>
    <message>
        <source>Counts the pixels within the set, in a picture of num rows: a row costs what lies in it.</source>
        <translation>Zählt die Pixel in der Menge, in einem Bild aus num Zeilen: Eine Zeile kostet, was in ihr liegt.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Pi by random samples</source>
        <translation>Pi aus Zufallspunkten</translation>
    </message>
    <message>
        <source>Pi</source>
        <translation>Pi</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>Counts how many of num random points fall within a circle: even work in whole numbers.</source>
        <translation>Zählt, wie viele von num zufälligen Punkten in einen Kreis fallen: gleichmäßige Arbeit mit ganzen Zahlen.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Sleep, waiting instead of working</source>
        <translation>Schlafen, Warten statt Arbeiten</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>schlafen</translation>
    </message>
    <message>
        <source>Waits 10 ms, num times: no core is needed, and no GIL.</source>
        <translation>Wartet num-mal 10 ms: Das braucht keinen Kern und keinen GIL.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Tiny tasks, one call each</source>
        <translation>Winzige Aufgaben, je ein Aufruf</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>winzig</translation>
    </message>
    <message>
        <source>Calls a function that does next to nothing, num times: the call is the cost.</source>
        <translation>Ruft num-mal eine Funktion auf, die fast nichts tut: Der Aufruf ist das, was kostet.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>this run has no whole round to go on from: run its plan anew</source>
        <translation>dieser Lauf hat keine ganze Runde, die man fortsetzen könnte: seinen Plan neu ausführen</translation>
    </message>
    <message>
        <source>{path} is no Python of this machine</source>
        <translation>{path} ist kein Python dieses Rechners</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>der Cluster</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{fact} was {was}, and is {now}</source>
        <translation>{fact} war {was} und ist {now}</translation>
    </message>
    <message>
        <source>more rounds belong to the same machine, Python and program, but {why}: run the plan anew, and compare</source>
        <translation>weitere Runden gehören zum selben Rechner, Python und Programm, aber {why}: den Plan neu ausführen und vergleichen</translation>
    </message>
    <message>
        <source>Matrix product, much work on little data</source>
        <translation>Matrixprodukt, viel Arbeit auf wenig Daten</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>n-body, steps that wait for each other</source>
        <translation>n-Körper, Schritte, die aufeinander warten</translation>
    </message>
    <message>
        <source>n-body</source>
        <translation>n-Körper</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Ship, data sent to the workers</source>
        <translation>Versand, Daten gehen an die Worker</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Ship, ranges only</source>
        <translation>Versand, nur Bereiche</translation>
    </message>
    <message>
        <source>Ship, ranges</source>
        <translation>Versand, Bereiche</translation>
    </message>
    <message>
        <source>ship ranges</source>
        <translation>Versand Bereiche</translation>
    </message>
    <message>
        <source>Ship, data in shared memory</source>
        <translation>Versand, Daten in gemeinsamem Speicher</translation>
    </message>
    <message>
        <source>Ship, shared</source>
        <translation>Versand, gemeinsam</translation>
    </message>
    <message>
        <source>ship shared</source>
        <translation>Versand gemeinsam</translation>
    </message>
    <message>
        <source>Triad, all of it memory</source>
        <translation>Triade, nichts als Speicher</translation>
    </message>
    <message>
        <source>Triad</source>
        <translation>Triade</translation>
    </message>
    <message>
        <source>triad</source>
        <translation>Triade</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>Das nicht wieder anbieten</translation>
    </message>
    <message>
        <source>A run is going on: stop it first (Esc), then drop files</source>
        <translation>Ein Lauf ist im Gange: zuerst anhalten (Esc), dann Dateien ablegen</translation>
    </message>
    <message>
        <source>Drop to open {name}</source>
        <translation>Ablegen öffnet {name}</translation>
    </message>
    <message numerus="yes">
        <source>Drop to compare {n} file(s)</source>
        <translation>
            <numerusform>Ablegen vergleicht {n} Datei</numerusform>
            <numerusform>Ablegen vergleicht {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>num {num} of {workload} needs {needed} of memory, and {free} are free here: choose a smaller num</source>
        <translation>num {num} von {workload} braucht {needed} Speicher, und {free} sind hier frei: ein kleineres num wählen</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>by the schedule {schedule}</source>
        <translation>nach dem Zeitplan {schedule}</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Slices as whole arrays, on one thread, but for what NumPy&apos;s own library runs on several.</source>
        <translation>Scheiben als ganze Arrays, in einem Thread, außer was NumPys eigene Bibliothek in mehreren ausführt.</translation>
    </message>
    <message>
        <source>arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <source>Numba</source>
        <translation>Numba</translation>
    </message>
    <message>
        <source>The Python loop compiled by Numba, in its prange; compiling is part of its start-up.</source>
        <translation>Die Python-Schleife, von Numba kompiliert, in dessen prange; das Kompilieren gehört zum Start.</translation>
    </message>
    <message>
        <source>prange</source>
        <translation>prange</translation>
    </message>
    <message>
        <source>Counting has no form in arrays: adding up many ones is another algorithm.</source>
        <translation>Zählen hat keine Form in Arrays: Viele Einsen zu addieren ist ein anderer Algorithmus.</translation>
    </message>
    <message>
        <source>{workload} {num}</source>
        <translation>{workload} {num}</translation>
    </message>
    <message>
        <source>{run}, {moment}</source>
        <translation>{run}, {moment}</translation>
    </message>
    <message>
        <source>The workload&apos;s own</source>
        <translation>Der eigene der Aufgabe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>The run keeps its name</source>
        <translation>Der Lauf behält seinen Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Give this run a name of its own (F2)</source>
        <translation>Diesem Lauf einen eigenen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Sleep only waits: there is nothing to compute.</source>
        <translation>Schlafen wartet nur: Es gibt nichts zu rechnen.</translation>
    </message>
    <message>
        <source>A call is what Tiny measures: arrays and compilers leave none.</source>
        <translation>Ein Aufruf ist, was Winzig misst: Arrays und Compiler lassen keinen übrig.</translation>
    </message>
    <message numerus="yes">
        <source>{strategy} and {n} more, {time}</source>
        <translation>
            <numerusform>{strategy} und {n} weitere, {time}</numerusform>
            <numerusform>{strategy} und {n} weitere, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{strategy} {time}</source>
        <translation>{strategy} {time}</translation>
    </message>
    <message>
        <source>Compiling (ms)</source>
        <translation>Kompilieren (ms)</translation>
    </message>
    <message>
        <source>{strategy} cannot run this: {reason}</source>
        <translation>{strategy} kann das nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>Compiling: {time}</source>
        <translation>Kompilieren: {time}</translation>
    </message>
    <message>
        <source>start-up {time}, {compiling} of it compiling</source>
        <translation>Start {time}, davon {compiling} Kompilieren</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>What a warm batch does in a second, in the unit of the workload</source>
        <translation>Was ein warmer Durchgang in einer Sekunde schafft, in der Einheit der Aufgabe</translation>
    </message>
    <message>
        <source>Of the limit (%)</source>
        <translation>Vom Möglichen (%)</translation>
    </message>
    <message>
        <source>{figures} additions a nanosecond and core</source>
        <translation>{figures} Additionen je Nanosekunde und Kern</translation>
    </message>
    <message>
        <source>{figures} GFLOP/s a core</source>
        <translation>{figures} GFLOP/s je Kern</translation>
    </message>
    <message>
        <source>{figures} GB/s of memory</source>
        <translation>{figures} GB/s Speicher</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>Results equal, floats to {rtol}</source>
        <translation>Ergebnisse gleich, Gleitkommazahlen bis {rtol}</translation>
    </message>
    <message>
        <source>{name} of {file}</source>
        <translation>{name} aus {file}</translation>
    </message>
    <message>
        <source>{function}, {counts} items</source>
        <translation>{function}, {counts} Elemente</translation>
    </message>
    <message>
        <source>your function is Python, and it runs C++ loops alone</source>
        <translation>deine Funktion ist Python, und diese Strategie führt nur C++-Schleifen aus</translation>
    </message>
    <message>
        <source>it runs kernels of its own, and not your function</source>
        <translation>sie führt eigene Kernel aus und nicht deine Funktion</translation>
    </message>
    <message>
        <source>its C++ threads add up whole numbers, and cannot hold what your function returns</source>
        <translation>ihre C++-Threads addieren ganze Zahlen und können nicht halten, was deine Funktion zurückgibt</translation>
    </message>
    <message>
        <source>workload {key} and a function go together: name one by --function work.py:simulate</source>
        <translation>die Aufgabe {key} und eine Funktion gehören zusammen: eine mit --function work.py:simulate nennen</translation>
    </message>
    <message>
        <source>The run does not hold the text of this function.</source>
        <translation>Der Lauf enthält den Text dieser Funktion nicht.</translation>
    </message>
    <message>
        <source>Your own function…</source>
        <translation>Eigene Funktion…</translation>
    </message>
    <message>
        <source>Run {function} of {file}?</source>
        <translation>{function} aus {file} ausführen?</translation>
    </message>
    <message>
        <source>one item is called first</source>
        <translation>zuerst wird ein Element berechnet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Your own function</source>
        <translation>Eigene Funktion</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Deine Funktion</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Calls a function of your own for every item, or for ranges of them.</source>
        <translation>Ruft eine eigene Funktion für jedes Element auf oder für Bereiche davon.</translation>
    </message>
    <message>
        <source>{name} did not return its first result within {limit:g} s; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>{name} gab sein erstes Ergebnis nicht innerhalb von {limit:g} s zurück; speeduplab run --time-limit SEKUNDEN erlaubt mehr</translation>
    </message>
    <message>
        <source>memory ran out, and the system killed it</source>
        <translation>der Speicher ging aus, und das System hat ihn beendet</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>es sagte nichts</translation>
    </message>
    <message>
        <source>{name} ended its process before it returned: {reason}</source>
        <translation>{name} beendete seinen Prozess, bevor es zurückkehrte: {reason}</translation>
    </message>
    <message>
        <source>function must be FILE.py:NAME or MODULE:NAME, such as work.py:simulate, got {got}</source>
        <translation>die Funktion muss DATEI.py:NAME oder MODUL:NAME sein, etwa work.py:simulate, war {got}</translation>
    </message>
    <message>
        <source>the path of a function&apos;s file must be one line, got {got}</source>
        <translation>der Pfad der Datei einer Funktion muss eine Zeile sein, war {got}</translation>
    </message>
    <message>
        <source>shape must be one of {names}, got {got}</source>
        <translation>die Form muss eine von {names} sein, war {got}</translation>
    </message>
    <message>
        <source>{name} of {file} cannot be raced: it {reason}; {others}</source>
        <translation>{name} aus {file} kann nicht gemessen werden: {reason}; {others}</translation>
    </message>
    <message numerus="yes">
        <source>{name} takes {n} argument(s), and {shape} needs another number; leave out --shape</source>
        <translation>
            <numerusform>{name} nimmt {n} Argument, und {shape} braucht eine andere Zahl; --shape weglassen</numerusform>
            <numerusform>{name} nimmt {n} Argumente, und {shape} braucht eine andere Zahl; --shape weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>f(item) needs a function items() in {file} that yields the items</source>
        <translation>f(item) braucht eine Funktion items() in {file}, die die Elemente liefert</translation>
    </message>
    <message>
        <source>rtol must be from 0 to {most:g}, such as 1e-9, got {got}</source>
        <translation>rtol muss von 0 bis {most:g} sein, etwa 1e-9, war {got}</translation>
    </message>
    <message>
        <source>{name} is called with what items() yields: where {parameter} is an index, take f(i) (--shape index)</source>
        <translation>{name} wird mit dem aufgerufen, was items() liefert: ist {parameter} ein Index, nimm f(i) (--shape index)</translation>
    </message>
    <message>
        <source>only results of f(lo, hi) are combined; leave out --combine</source>
        <translation>nur Ergebnisse von f(lo, hi) werden verbunden; --combine weglassen</translation>
    </message>
    <message>
        <source>combine must be a function of {file} that takes two results, got {got}</source>
        <translation>combine muss eine Funktion aus {file} sein, die zwei Ergebnisse nimmt, war {got}</translation>
    </message>
    <message>
        <source>{file} defines no function {name}; did you mean {guess}?</source>
        <translation>{file} definiert keine Funktion {name}; ist {guess} gemeint?</translation>
    </message>
    <message>
        <source>{file} defines no function {name}; {others}</source>
        <translation>{file} definiert keine Funktion {name}; {others}</translation>
    </message>
    <message>
        <source>no function of it takes an item</source>
        <translation>keine ihrer Funktionen nimmt ein Element</translation>
    </message>
    <message>
        <source>it has {names}</source>
        <translation>sie hat {names}</translation>
    </message>
    <message>
        <source>no module {name} was found here; name a file, such as work.py:simulate, or install the module</source>
        <translation>hier wurde kein Modul {name} gefunden; eine Datei nennen, etwa work.py:simulate, oder das Modul installieren</translation>
    </message>
    <message>
        <source>{module} has no Python source that says how {name} is called: add --shape &apos;f(i)&apos; or another</source>
        <translation>{module} hat keinen Python-Quelltext, der sagt, wie {name} aufgerufen wird: --shape &apos;f(i)&apos; oder eine andere Form ergänzen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}; choose another file</source>
        <translation>{file} kann nicht gelesen werden: {reason}; eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file} is larger than {most}: put the function into a file of its own</source>
        <translation>{file} ist größer als {most}: die Funktion in eine eigene Datei legen</translation>
    </message>
    <message>
        <source>Larger than {most}</source>
        <translation>Größer als {most}</translation>
    </message>
    <message>
        <source>{file} has a syntax error in line {line}, for Python {version} that runs this program: {reason}</source>
        <translation>{file} hat einen Syntaxfehler in Zeile {line}, für das Python {version}, das dieses Programm ausführt: {reason}</translation>
    </message>
    <message>
        <source>Syntax error in line {line}</source>
        <translation>Syntaxfehler in Zeile {line}</translation>
    </message>
    <message>
        <source>{file} is no Python source; choose a file whose name ends in .py</source>
        <translation>{file} ist kein Python-Quelltext; eine Datei wählen, deren Name auf .py endet</translation>
    </message>
    <message>
        <source>No Python source</source>
        <translation>Kein Python-Quelltext</translation>
    </message>
    <message>
        <source>gives the items</source>
        <translation>liefert die Elemente</translation>
    </message>
    <message>
        <source>needs the keyword {name}</source>
        <translation>braucht das Schlüsselwort {name}</translation>
    </message>
    <message>
        <source>yields, and returns no result</source>
        <translation>ist ein Generator ohne Ergebnis</translation>
    </message>
    <message>
        <source>compares results</source>
        <translation>vergleicht Ergebnisse</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>ein Bereich</translation>
    </message>
    <message>
        <source>takes {n} arguments</source>
        <translation>nimmt {n} Argumente</translation>
    </message>
    <message>
        <source>takes no item</source>
        <translation>nimmt kein Element</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>ein Element</translation>
    </message>
    <message>
        <source>one index</source>
        <translation>ein Index</translation>
    </message>
    <message>
        <source>Open a .py file, or drop one here</source>
        <translation>Eine .py-Datei öffnen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Open a Python file</source>
        <translation>Eine Python-Datei öffnen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Called with each number from 0 on</source>
        <translation>Aufgerufen mit jeder Zahl ab 0</translation>
    </message>
    <message>
        <source>Called with the two ends of a range; its results are added up</source>
        <translation>Aufgerufen mit den zwei Enden eines Bereichs; die Ergebnisse werden addiert</translation>
    </message>
    <message>
        <source>Called with each item that items() of the file yields</source>
        <translation>Aufgerufen mit jedem Element, das items() der Datei liefert</translation>
    </message>
    <message>
        <source>Functions of the file</source>
        <translation>Funktionen der Datei</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Equal, floats to 1e-9</source>
        <translation>Gleich, Gleitkomma bis 1e-9</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>read from the file, not run</source>
        <translation>nur gelesen, nicht ausgeführt</translation>
    </message>
    <message>
        <source>No function takes an item</source>
        <translation>Keine Funktion nimmt ein Element</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>equal(a, b) of the file</source>
        <translation>equal(a, b) der Datei</translation>
    </message>
    <message>
        <source>{names} has a standard module&apos;s name</source>
        <translation>{names} heißt wie ein Standardmodul</translation>
    </message>
    <message>
        <source>Python files</source>
        <translation>Python-Dateien</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weitermachen</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Einen Raum öffnen</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>This network: others can reach port {port}</source>
        <translation>Dieses Netz: andere erreichen Port {port}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>No page: only files from a folder</source>
        <translation>Keine Seite: nur Dateien aus einem Ordner</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Take files that appear in a folder, too</source>
        <translation>Auch Dateien nehmen, die in einem Ordner erscheinen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Go on with an earlier room: its code and its files count again</source>
        <translation>Einen früheren Raum fortsetzen: Sein Code und seine Dateien gelten wieder</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Sein Ordner</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Try it, or hand in here; nobody else can reach the page.</source>
        <translation>Zum Ausprobieren, oder um hier abzugeben; niemand sonst erreicht die Seite.</translation>
    </message>
    <message>
        <source>Everybody in the networks of this machine can see the page, and hand in who has the code. Without a certificate what is sent can be read on its way.</source>
        <translation>Alle in den Netzen dieses Rechners können die Seite sehen; abgeben kann, wer den Code hat. Ohne Zertifikat kann unterwegs gelesen werden, was gesendet wird.</translation>
    </message>
    <message>
        <source>Nobody reaches this machine.</source>
        <translation>Niemand erreicht diesen Rechner.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Choose a folder that is there, or untick it.</source>
        <translation>Wähle einen Ordner, den es gibt, oder nimm den Haken weg.</translation>
    </message>
    <message>
        <source>Without a page a room needs a folder: tick it, and choose one.</source>
        <translation>Ohne Seite braucht ein Raum einen Ordner: setze den Haken und wähle einen.</translation>
    </message>
    <message>
        <source>HTTPS needs both the certificate and its key: give both, or neither.</source>
        <translation>HTTPS braucht Zertifikat und Schlüssel: gib beide an oder keines.</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}, got {got}</source>
        <translation>{name} muss von {least} bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Multiplies two matrices of num rows and columns, which are made before the clock runs.</source>
        <translation>Multipliziert zwei Matrizen von num Zeilen und Spalten, die angelegt werden, bevor die Uhr läuft.</translation>
    </message>
    <message>
        <source>Moves num bodies by 10 steps: nobody begins one before all have ended the last. Waiting is timed.</source>
        <translation>Bewegt num Körper um 10 Schritte: keiner beginnt einen, bevor alle den letzten beendet haben. Das Warten zählt mit.</translation>
    </message>
    <message>
        <source>Adds up num numbers, made before the clock runs; their way to workers by pickle is timed.</source>
        <translation>Addiert num Zahlen, die angelegt werden, bevor die Uhr läuft; ihr Weg zu den Workern per pickle zählt mit.</translation>
    </message>
    <message>
        <source>Adds up num numbers, which each worker makes while the clock runs: only ranges travel.</source>
        <translation>Addiert num Zahlen, die jeder Worker erzeugt, während die Uhr läuft: Nur Bereiche werden verschickt.</translation>
    </message>
    <message>
        <source>Its compiler puts a formula in the place of the sum of a range.</source>
        <translation>Sein Compiler setzt eine Formel an die Stelle der Summe eines Bereichs.</translation>
    </message>
    <message>
        <source>Adds up num numbers, put before the clock runs into memory that every worker sees.</source>
        <translation>Addiert num Zahlen; bevor die Uhr läuft, liegen sie in Speicher, den jeder Worker sieht.</translation>
    </message>
    <message>
        <source>Sets num items of an array to b + 3c, made before the clock runs: all cores share the memory.</source>
        <translation>Setzt num Werte eines Arrays auf b + 3c, die angelegt werden, bevor die Uhr läuft: Alle Kerne teilen sich den Speicher.</translation>
    </message>
    <message>
        <source>Free-threaded Python</source>
        <translation>Python ohne GIL</translation>
    </message>
    <message>
        <source>Lesson {key}, {work}</source>
        <translation>Lektion {key}, {work}</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah dran</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor}-mal</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the room: {n} handed in</source>
        <translation>
            <numerusform>Warten auf den Raum: {n} abgegeben</numerusform>
            <numerusform>Warten auf den Raum: {n} abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the room: {count} of {seats}</source>
        <translation>Warten auf den Raum: {count} von {seats}</translation>
    </message>
    <message>
        <source>Too few machines in one row: {count} of {all} shown</source>
        <translation>Zu wenige Rechner in einer Zeile: {count} von {all} gezeigt</translation>
    </message>
    <message>
        <source>{strategy}: the room said {guess}, it is {factor}</source>
        <translation>{strategy}: der Raum sagte {guess}, es ist {factor}</translation>
    </message>
    <message>
        <source>The room knew: every median guess is within {factor}</source>
        <translation>Der Raum wusste es: Jeder Median der Schätzungen liegt innerhalb von {factor}</translation>
    </message>
    <message>
        <source>{strategy}: {factor} at the room&apos;s median</source>
        <translation>{strategy}: {factor} im Median des Raums</translation>
    </message>
    <message numerus="yes">
        <source>The board speaks from {n} machine(s) on.</source>
        <translation>
            <numerusform>Die Tafel spricht ab {n} Rechner.</numerusform>
            <numerusform>Die Tafel spricht ab {n} Rechnern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} machine(s)</source>
        <translation>
            <numerusform>{n} Rechner</numerusform>
            <numerusform>{n} Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>{machines}, from {least} to {most} cores</source>
        <translation>{machines}, von {least} bis {most} Kernen</translation>
    </message>
    <message>
        <source>{machines}: none gained more than {factor}.</source>
        <translation>{machines}: keiner gewann mehr als {factor}.</translation>
    </message>
    <message>
        <source>{machines}: from {least} to {most}.</source>
        <translation>{machines}: von {least} bis {most}.</translation>
    </message>
    <message>
        <source>The median worker waits {share} of its time.</source>
        <translation>Der Worker im Median wartet {share} seiner Zeit.</translation>
    </message>
    <message>
        <source>More cores help {strategy}</source>
        <translation>Mehr Kerne helfen: {strategy}</translation>
    </message>
    <message>
        <source>More cores do not help {strategy}</source>
        <translation>Mehr Kerne helfen nicht: {strategy}</translation>
    </message>
    <message>
        <source>At the median {low} with {least}, {high} with {most}.</source>
        <translation>Im Median {low} mit {least}, {high} mit {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} machine(s) with fewer than {workers} cores</source>
        <translation>
            <numerusform>{n} Rechner mit weniger als {workers} Kernen</numerusform>
            <numerusform>{n} Rechner mit weniger als {workers} Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their {workers} workers share them: {strategy} reach {factor} at most.</source>
        <translation>Ihre {workers} Worker teilen sie sich: {strategy} höchstens {factor}.</translation>
    </message>
    <message>
        <source>{strategy}: {factor} at their median, {other} at that of the others.</source>
        <translation>{strategy}: {factor} in ihrem Median, {other} in dem der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} ran on battery</source>
        <translation>
            <numerusform>{n} lief auf Akku</numerusform>
            <numerusform>{n} liefen auf Akku</numerusform>
        </translation>
    </message>
    <message>
        <source>The room&apos;s machines, row by row</source>
        <translation>Die Rechner des Raums, Zeile für Zeile</translation>
    </message>
    <message>
        <source>1x, Serial</source>
        <translation>1x, Seriell</translation>
    </message>
    <message numerus="yes">
        <source>{n} beyond the axis</source>
        <translation>
            <numerusform>{n} außerhalb der Achse</numerusform>
            <numerusform>{n} außerhalb der Achse</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed {factor}</source>
        <translation>geschätzt {factor}</translation>
    </message>
    <message>
        <source>handed in twice: the later one counts</source>
        <translation>zweimal abgegeben: das Spätere zählt</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The room&apos;s guesses</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Reveal the guesses    R</source>
        <translation>Schätzungen aufdecken    R</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht genommen</translation>
    </message>
    <message>
        <source>the board goes on</source>
        <translation>die Tafel geht weiter</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>ticked ones are shown</source>
        <translation>mit Haken: gezeigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Code of the room: {code}</source>
        <translation>Code des Raums: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} guessed</source>
        <translation>
            <numerusform>{n} hat geschätzt</numerusform>
            <numerusform>{n} haben geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gave theirs</source>
        <translation>
            <numerusform>{n} angegeben</numerusform>
            <numerusform>{n} angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}. What was taken is kept.</source>
        <translation>Der Ordner kann nicht gelesen werden: {reason}. Was genommen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} handed in</source>
        <translation>
            <numerusform>{n} abgegeben</numerusform>
            <numerusform>{n} abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {seats} handed in</source>
        <translation>{count} von {seats} abgegeben</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>{n} fehlt</numerusform>
            <numerusform>{n} fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Plan or room</source>
        <translation>Plan oder Raum</translation>
    </message>
    <message numerus="yes">
        <source>Folder not reachable, {n} kept</source>
        <translation>
            <numerusform>Ordner nicht erreichbar, {n} behalten</numerusform>
            <numerusform>Ordner nicht erreichbar, {n} behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed, {n} handed in</source>
        <translation>
            <numerusform>Geschlossen, {n} abgegeben</numerusform>
            <numerusform>Geschlossen, {n} abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Just opened</source>
        <translation>Gerade geöffnet</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Closed: nothing is taken any more</source>
        <translation>Geschlossen: Es wird nichts mehr angenommen</translation>
    </message>
    <message>
        <source>Menu File, Hand in</source>
        <translation>Menü Datei, Abgeben</translation>
    </message>
    <message>
        <source>or {address} in a browser</source>
        <translation>oder {address} im Browser</translation>
    </message>
    <message>
        <source>or a file in {folder}</source>
        <translation>oder eine Datei in {folder}</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>keine Seite</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>HTTPS, this network</source>
        <translation>HTTPS, dieses Netz</translation>
    </message>
    <message>
        <source>not encrypted, this network</source>
        <translation>unverschlüsselt, dieses Netz</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{who}: you said {guess}, it is {measured}</source>
        <translation>{who}: geschätzt {guess}, gemessen {measured}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {done} of {n} row(s)</source>
        <translation>
            <numerusform>Angehalten: {done} von {n} Zeile</numerusform>
            <numerusform>Angehalten: {done} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too noisy to tell whether the lesson holds: {factor}</source>
        <translation>Zu unruhig, um zu sagen, ob die Lektion stimmt: {factor}</translation>
    </message>
    <message>
        <source>Here the lesson does not hold: {factor}</source>
        <translation>Hier stimmt die Lektion nicht: {factor}</translation>
    </message>
    <message numerus="yes">
        <source>Failed: {done} of {n} row(s)</source>
        <translation>
            <numerusform>Fehlgeschlagen: {done} von {n} Zeile</numerusform>
            <numerusform>Fehlgeschlagen: {done} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off: {done} of {n} row(s)</source>
        <translation>
            <numerusform>Abgeschnitten: {done} von {n} Zeile</numerusform>
            <numerusform>Abgeschnitten: {done} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: you said {guess}, and what was measured is impossible</source>
        <translation>{who}: geschätzt {guess}, und was gemessen wurde, ist unmöglich</translation>
    </message>
    <message numerus="yes">
        <source>All {n} guess(es) within {factor}</source>
        <translation>
            <numerusform>{n} Schätzung höchstens {factor} daneben</numerusform>
            <numerusform>Alle {n} Schätzungen höchstens {factor} daneben</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: what was measured is impossible</source>
        <translation>{who}: was gemessen wurde, ist unmöglich</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>a guess must be a number such as 2.5x, from {least}x to {most}x, got {text}</source>
        <translation>eine Schätzung muss eine Zahl wie 2,5x sein, von {least}x bis {most}x, nicht {text}</translation>
    </message>
    <message>
        <source>How much sooner do 2, 4 or 8 Python threads finish than one?</source>
        <translation>Wie viel früher sind 2, 4 oder 8 Python-Threads fertig als einer?</translation>
    </message>
    <message>
        <source>Who has made a loop faster with threads? Ask for a number for 2, 4 and 8 threads before anyone runs.</source>
        <translation>Wer hat schon eine Schleife mit Threads beschleunigt? Lass für 2, 4 und 8 Threads eine Zahl nennen, bevor jemand misst.</translation>
    </message>
    <message>
        <source>The bars of the threads end where Serial&apos;s does, however many there are; processes gain.</source>
        <translation>Die Balken der Threads enden dort, wo der von Seriell endet, wie viele es auch sind; Prozesse gewinnen.</translation>
    </message>
    <message>
        <source>A Python without the GIL, or one core, changes the picture; a busy laptop blurs it.</source>
        <translation>Ein Python ohne GIL oder ein einziger Kern ändert das Bild; ein beschäftigter Laptop verwischt es.</translation>
    </message>
    <message>
        <source>Run the same threads under a Python without the GIL. What do you expect now?</source>
        <translation>Führe dieselben Threads unter einem Python ohne GIL aus. Was erwartest du nun?</translation>
    </message>
    <message>
        <source>Which of these results can you not believe?</source>
        <translation>Welches dieser Ergebnisse ist nicht zu glauben?</translation>
    </message>
    <message>
        <source>The same C++ loop twice, once without its barrier. How many times faster than Python is each?</source>
        <translation>Zweimal dieselbe C++-Schleife, einmal ohne ihre Barriere. Wie viel schneller als Python ist jede?</translation>
    </message>
    <message>
        <source>One row has no time that a core could reach: the compiler removed the loop, and it wins nothing.</source>
        <translation>Eine Zeile hat keine Zeit, die ein Kern erreichen könnte: Der Compiler hat die Schleife entfernt, und sie gewinnt nichts.</translation>
    </message>
    <message>
        <source>The result is right all the same: a right answer says nothing about what was measured.</source>
        <translation>Das Ergebnis ist trotzdem richtig: Eine richtige Antwort sagt nichts darüber, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Now let C++ run on several threads, with and without the GIL.</source>
        <translation>Lass nun C++ in mehreren Threads laufen, mit und ohne GIL.</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>deine Schätzung</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Presenter&apos;s page</source>
        <translation>Seite für Vortragende</translation>
    </message>
    <message>
        <source>Print the presenter&apos;s pages…</source>
        <translation>Seiten für Vortragende drucken…</translation>
    </message>
    <message>
        <source>Show runtime</source>
        <translation>Laufzeit zeigen</translation>
    </message>
    <message>
        <source>Guess before you measure</source>
        <translation>Erst schätzen, dann messen</translation>
    </message>
    <message>
        <source>Pick a lesson: you say where the bars will land, then this machine says.</source>
        <translation>Wähle eine Lektion: Du sagst, wo die Balken enden, dann sagt es dieser Rechner.</translation>
    </message>
    <message>
        <source>This lesson races a function of yours: open the .py file that holds it, or drop it here.</source>
        <translation>Diese Lektion lässt eine Funktion von dir antreten: Öffne die .py-Datei, in der sie steht, oder lege sie hier ab.</translation>
    </message>
    <message numerus="yes">
        <source>This machine has {n} core(s).</source>
        <translation>
            <numerusform>Dieser Rechner hat {n} Kern.</numerusform>
            <numerusform>Dieser Rechner hat {n} Kerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} takes about {time}.</source>
        <translation>{who} braucht etwa {time}.</translation>
    </message>
    <message>
        <source>Measuring: the bars come when all is measured.</source>
        <translation>Es wird gemessen: Die Balken kommen, wenn alles gemessen ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{who}, {time} of this run</source>
        <translation>{who}, {time} dieses Laufs</translation>
    </message>
    <message>
        <source>Guess lesson {number}</source>
        <translation>Lektion {number} schätzen</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Als Nächstes probieren</translation>
    </message>
    <message>
        <source>Next: lesson {number}</source>
        <translation>Weiter: Lektion {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>time of the first run = 1</source>
        <translation>Zeit des ersten Laufs = 1</translation>
    </message>
    <message>
        <source>time of {who} = 1</source>
        <translation>Zeit von {who} = 1</translation>
    </message>
    <message>
        <source>Second run, and your guess</source>
        <translation>Zweiter Lauf und deine Schätzung</translation>
    </message>
    <message>
        <source>Your guess: the second run against the first</source>
        <translation>Deine Schätzung: der zweite Lauf gegen den ersten</translation>
    </message>
    <message>
        <source>Time to finish with start-up, and your guess</source>
        <translation>Zeit mit Start und deine Schätzung</translation>
    </message>
    <message>
        <source>Your guess: time with start-up</source>
        <translation>Deine Schätzung: Zeit mit Start</translation>
    </message>
    <message>
        <source>Time to finish, and your guess</source>
        <translation>Zeit bis zum Ziel und deine Schätzung</translation>
    </message>
    <message>
        <source>Your guess: time to finish</source>
        <translation>Deine Schätzung: Zeit bis zum Ziel</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>Guess first. Then this machine says.</source>
        <translation>Erst schätzen. Dann sagt es dieser Rechner.</translation>
    </message>
    <message>
        <source>Begin with lesson 1, or set a plan of your own. Nothing runs until you press Run (F5).</source>
        <translation>Beginne mit Lektion 1, oder stelle einen eigenen Plan zusammen. Nichts läuft, bevor Messen gedrückt wird (F5).</translation>
    </message>
    <message>
        <source>More lessons</source>
        <translation>Weitere Lektionen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Processes have an entry fee</source>
        <translation>Prozesse kosten Eintritt</translation>
    </message>
    <message>
        <source>From how much work on do two processes pay for their start?</source>
        <translation>Ab wie viel Arbeit lohnt sich der Start zweier Prozesse?</translation>
    </message>
    <message>
        <source>Far behind with little work, then a crossing: the size at which they break even is named.</source>
        <translation>Bei wenig Arbeit weit zurück, dann eine Kreuzung: Die Größe, ab der sie sich lohnen, wird genannt.</translation>
    </message>
    <message>
        <source>fork starts in a tenth of spawn&apos;s time, so laptops of one room cross at sizes far apart.</source>
        <translation>fork startet in einem Zehntel der Zeit von spawn, darum kreuzen die Laptops eines Raums bei ganz verschiedenen Größen.</translation>
    </message>
    <message>
        <source>What if the workers already stand when the work comes?</source>
        <translation>Was, wenn die Worker schon bereitstehen, wenn die Arbeit kommt?</translation>
    </message>
    <message>
        <source>C++ must let go of the GIL</source>
        <translation>C++ muss den GIL loslassen</translation>
    </message>
    <message>
        <source>Python threads call the same C++ twice: does it matter who holds the GIL?</source>
        <translation>Python-Threads rufen zweimal dasselbe C++: Kommt es darauf an, wer den GIL hält?</translation>
    </message>
    <message>
        <source>Identical C++ code, identical threads. One keeps the GIL while it works. What do the bars do?</source>
        <translation>Derselbe C++-Code, dieselben Threads. Einmal wird der GIL bei der Arbeit behalten. Was tun die Balken?</translation>
    </message>
    <message>
        <source>With the GIL kept the threads take turns, as Python does; released, they use the cores.</source>
        <translation>Mit gehaltenem GIL wechseln sich die Threads ab, wie in Python; ohne ihn nutzen sie die Kerne.</translation>
    </message>
    <message>
        <source>Under a Python without the GIL both gain: there is nothing to keep.</source>
        <translation>Unter einem Python ohne GIL gewinnen beide: Es gibt nichts zu halten.</translation>
    </message>
    <message>
        <source>Threads that only wait are another matter: guess those.</source>
        <translation>Threads, die nur warten, sind etwas anderes: Schätze auch diese.</translation>
    </message>
    <message>
        <source>More workers is not more speed</source>
        <translation>Mehr Worker sind nicht mehr Tempo</translation>
    </message>
    <message>
        <source>With how many processes is this machine fastest?</source>
        <translation>Mit wie vielen Prozessen ist dieser Rechner am schnellsten?</translation>
    </message>
    <message>
        <source>Who would start 16 workers on this laptop? Guess each bar; the best one is the question.</source>
        <translation>Wer würde auf diesem Laptop 16 Worker starten? Schätze jeden Balken; gefragt ist der beste.</translation>
    </message>
    <message>
        <source>A best number near the cores of the machine; beyond it every worker only adds its start.</source>
        <translation>Die beste Zahl liegt nahe bei der Zahl der Kerne; darüber kostet jeder weitere Worker nur seinen Start.</translation>
    </message>
    <message>
        <source>Cores that share (SMT) or differ (P and E) move the knee; a quota moves it most.</source>
        <translation>Kerne, die teilen (SMT) oder verschieden sind (P und E), verschieben den Knick; am meisten ein Kontingent.</translation>
    </message>
    <message>
        <source>Share the same work among C++ threads, whose start costs next to nothing.</source>
        <translation>Teile dieselbe Arbeit auf C++-Threads auf, deren Start fast nichts kostet.</translation>
    </message>
    <message>
        <source>Moving data costs</source>
        <translation>Daten bewegen kostet</translation>
    </message>
    <message>
        <source>Is it faster to send the numbers to the workers, or only where they begin and end?</source>
        <translation>Geht es schneller, den Workern die Zahlen zu schicken oder nur Anfang und Ende?</translation>
    </message>
    <message>
        <source>The workers stand already. Sending millions of numbers to them: gain or loss?</source>
        <translation>Die Worker stehen schon bereit. Ihnen Millionen Zahlen schicken: Gewinn oder Verlust?</translation>
    </message>
    <message>
        <source>With the numbers sent, two processes lose to one; with ranges only, they gain.</source>
        <translation>Werden die Zahlen geschickt, verlieren zwei Prozesse gegen einen; nur mit Bereichen gewinnen sie.</translation>
    </message>
    <message>
        <source>Shared memory and heavier work per number change it: try both.</source>
        <translation>Gemeinsamer Speicher und schwerere Arbeit je Zahl ändern es: Probiere beides.</translation>
    </message>
    <message>
        <source>Some calls use all cores without being asked. Guess how many.</source>
        <translation>Manche Aufrufe nutzen ungefragt alle Kerne. Schätze, wie viele.</translation>
    </message>
    <message>
        <source>One C++ thread can win</source>
        <translation>Ein C++-Thread kann gewinnen</translation>
    </message>
    <message>
        <source>Can one C++ thread beat all Python processes of this machine?</source>
        <translation>Kann ein C++-Thread alle Python-Prozesse dieses Rechners schlagen?</translation>
    </message>
    <message>
        <source>All cores with Python, or one core with C++: who wins, and by how much?</source>
        <translation>Alle Kerne mit Python oder ein Kern mit C++: Wer gewinnt, und um wie viel?</translation>
    </message>
    <message>
        <source>One C++ thread is far ahead of all processes, and C++ threads further still: it takes a log axis.</source>
        <translation>Ein C++-Thread liegt weit vor allen Prozessen und C++-Threads noch weiter: Es braucht eine Log-Achse.</translation>
    </message>
    <message>
        <source>How far depends on the loop: with NumPy inside it, Python&apos;s own part is small.</source>
        <translation>Wie weit, hängt von der Schleife ab: Mit NumPy darin ist Pythons eigener Teil klein.</translation>
    </message>
    <message>
        <source>That is fast. How fast is too fast to be true?</source>
        <translation>Das ist schnell. Wie schnell ist zu schnell, um wahr zu sein?</translation>
    </message>
    <message>
        <source>NumPy may already be parallel</source>
        <translation>NumPy ist vielleicht schon parallel</translation>
    </message>
    <message>
        <source>One NumPy call against C++ on one thread and on several: where does it land?</source>
        <translation>Ein NumPy-Aufruf gegen C++ in einem Thread und in mehreren: Wo landet er?</translation>
    </message>
    <message>
        <source>NumPy runs on one worker here. How many cores will its one call use?</source>
        <translation>NumPy läuft hier in einem Worker. Wie viele Kerne wird sein einziger Aufruf nutzen?</translation>
    </message>
    <message>
        <source>NumPy&apos;s one call does more arithmetic than one core can: its library brings threads of its own.</source>
        <translation>Der einzige Aufruf von NumPy rechnet mehr, als ein Kern kann: Seine Bibliothek bringt eigene Threads mit.</translation>
    </message>
    <message>
        <source>With OMP_NUM_THREADS=1, or a NumPy built otherwise, it is one core after all.</source>
        <translation>Mit OMP_NUM_THREADS=1 oder einem anders gebauten NumPy ist es doch nur ein Kern.</translation>
    </message>
    <message>
        <source>Race a function of your own: it may hold such calls.</source>
        <translation>Lass eine eigene Funktion antreten: Sie enthält vielleicht solche Aufrufe.</translation>
    </message>
    <message>
        <source>Pay the fee once</source>
        <translation>Einmal Eintritt zahlen</translation>
    </message>
    <message>
        <source>How many times faster is the second run, when the workers already stand?</source>
        <translation>Wie viel schneller ist der zweite Lauf, wenn die Worker schon bereitstehen?</translation>
    </message>
    <message>
        <source>A program sends work to its pool again. How many times faster is that than the first time?</source>
        <translation>Ein Programm schickt seinem Pool noch einmal Arbeit. Wie viel schneller ist das als beim ersten Mal?</translation>
    </message>
    <message>
        <source>A second run has no start-up: processes by spawn gain most by that, by fork little, threads hardly anything.</source>
        <translation>Ein zweiter Lauf hat keinen Start: Prozesse mit spawn gewinnen dadurch am meisten, mit fork wenig, Threads kaum.</translation>
    </message>
    <message>
        <source>With much more work the start-up is lost in it, and first and second run look alike.</source>
        <translation>Mit viel mehr Arbeit geht der Start darin unter, und erster und zweiter Lauf sehen gleich aus.</translation>
    </message>
    <message>
        <source>Which other parts of a first run does a second one not pay for?</source>
        <translation>Welche anderen Teile eines ersten Laufs zahlt ein zweiter nicht?</translation>
    </message>
    <message>
        <source>Python 3.15 without the GIL</source>
        <translation>Python 3.15 ohne GIL</translation>
    </message>
    <message>
        <source>What does Python 3.15 without the GIL gain with threads, and what does one thread pay?</source>
        <translation>Was gewinnt Python 3.15 ohne GIL mit Threads, und was zahlt ein Thread?</translation>
    </message>
    <message>
        <source>Two questions at once: how much slower is one thread, and how much faster are several?</source>
        <translation>Zwei Fragen auf einmal: Wie viel langsamer ist ein Thread, und wie viel schneller sind mehrere?</translation>
    </message>
    <message>
        <source>One bar a little off Serial&apos;s line, and threads that gain up to the cores.</source>
        <translation>Ein Balken etwas neben der Linie von Seriell, und Threads, die bis zur Zahl der Kerne gewinnen.</translation>
    </message>
    <message>
        <source>Builds differ: an unoptimised one pays far more than the language does.</source>
        <translation>Builds sind verschieden: Ein nicht optimierter zahlt weit mehr als die Sprache.</translation>
    </message>
    <message>
        <source>Set it against C++, which never needed the GIL.</source>
        <translation>Stelle es C++ gegenüber, das den GIL nie brauchte.</translation>
    </message>
    <message>
        <source>Will threads or processes make your own function faster?</source>
        <translation>Machen Threads oder Prozesse deine eigene Funktion schneller?</translation>
    </message>
    <message>
        <source>What does the function do most of the time: compute, wait, or move data? Guess from that.</source>
        <translation>Was tut die Funktion die meiste Zeit: rechnen, warten oder Daten bewegen? Schätze danach.</translation>
    </message>
    <message>
        <source>The answer for this function on this machine, with what its workers waited for.</source>
        <translation>Die Antwort für diese Funktion auf diesem Rechner, und worauf ihre Worker gewartet haben.</translation>
    </message>
    <message>
        <source>A call that releases the GIL makes threads gain where lesson 1 says they cannot.</source>
        <translation>Ein Aufruf, der den GIL loslässt, lässt Threads gewinnen, wo Lektion 1 sagt, dass sie es nicht können.</translation>
    </message>
    <message>
        <source>See which part of a first run a second one does not pay for.</source>
        <translation>Sieh nach, welchen Teil eines ersten Laufs ein zweiter nicht zahlt.</translation>
    </message>
    <message>
        <source>Why the second run is faster</source>
        <translation>Warum der zweite Lauf schneller ist</translation>
    </message>
    <message>
        <source>How many times faster is the second run of the same work, strategy by strategy?</source>
        <translation>Wie viel schneller ist der zweite Lauf derselben Arbeit, Strategie für Strategie?</translation>
    </message>
    <message>
        <source>Everybody has seen a benchmark whose first run is slow. Who pays most: threads, processes, Numba?</source>
        <translation>Jeder hat schon einen Benchmark gesehen, dessen erster Lauf langsam ist. Wer zahlt am meisten: Threads, Prozesse, Numba?</translation>
    </message>
    <message>
        <source>Threads hardly pay, processes pay for their start, Numba pays for compiling, once a process.</source>
        <translation>Threads zahlen kaum, Prozesse für ihren Start, Numba für das Kompilieren, einmal je Prozess.</translation>
    </message>
    <message>
        <source>Serial pays nothing here: where it does, the machine was busy or still asleep.</source>
        <translation>Seriell zahlt hier nichts: Wo doch, war der Rechner beschäftigt oder noch nicht wach.</translation>
    </message>
    <message>
        <source>From how much work on does a start pay?</source>
        <translation>Ab wie viel Arbeit lohnt sich ein Start?</translation>
    </message>
    <message>
        <source>Waiting is not computing</source>
        <translation>Warten ist nicht Rechnen</translation>
    </message>
    <message>
        <source>A hundred waits of 10 ms: how much sooner are 2, 8 and 32 threads done?</source>
        <translation>Hundertmal 10 ms warten: Wie viel früher sind 2, 8 und 32 Threads fertig?</translation>
    </message>
    <message>
        <source>Lesson 1 said that threads take turns. Is that so for a program that waits for a network?</source>
        <translation>Lektion 1 sagte, dass sich Threads abwechseln. Gilt das für ein Programm, das auf ein Netz wartet?</translation>
    </message>
    <message>
        <source>Threads gain almost as much as there are of them, with the GIL: nobody holds it while waiting.</source>
        <translation>Threads gewinnen fast so viel, wie es ihrer sind, auch mit GIL: Beim Warten hält ihn niemand.</translation>
    </message>
    <message>
        <source>A hundred waits do not divide by 32 evenly: the last few decide.</source>
        <translation>Hundert Wartezeiten gehen durch 32 nicht auf: Die letzten entscheiden.</translation>
    </message>
    <message>
        <source>Most programs wait and compute: race one of your own.</source>
        <translation>Die meisten Programme warten und rechnen: Lass ein eigenes antreten.</translation>
    </message>
    <message>
        <source>Without the GIL lesson 1 ends</source>
        <translation>Ohne GIL endet Lektion 1</translation>
    </message>
    <message>
        <source>The same threads under a Python without the GIL: how much sooner do they finish?</source>
        <translation>Dieselben Threads unter einem Python ohne GIL: Wie viel früher sind sie fertig?</translation>
    </message>
    <message>
        <source>Guess one thread first: is it as fast as with the GIL? Then two and four.</source>
        <translation>Schätze zuerst einen Thread: Ist er so schnell wie mit GIL? Dann zwei und vier.</translation>
    </message>
    <message>
        <source>Threads gain as processes do, up to the cores; one thread alone may be slower than with the GIL.</source>
        <translation>Threads gewinnen wie Prozesse, bis zur Zahl der Kerne; ein Thread allein ist vielleicht langsamer als mit GIL.</translation>
    </message>
    <message>
        <source>An extension that is not made for it switches the GIL on again: the program says so.</source>
        <translation>Eine Erweiterung, die nicht dafür gemacht ist, schaltet den GIL wieder ein: Das Programm sagt es.</translation>
    </message>
    <message>
        <source>Try the newest one, Python 3.15 without the GIL.</source>
        <translation>Probiere das neueste, Python 3.15 ohne GIL.</translation>
    </message>
    <message>
        <source>Nothing of this lesson can run here.</source>
        <translation>Nichts von dieser Lektion kann hier laufen.</translation>
    </message>
    <message>
        <source>This lesson needs a second core, and this program may use one.</source>
        <translation>Diese Lektion braucht einen zweiten Kern, und dieses Programm darf nur einen benutzen.</translation>
    </message>
    <message>
        <source>This lesson needs the C++ strategies: {reason}</source>
        <translation>Diese Lektion braucht die C++-Strategien: {reason}</translation>
    </message>
    <message>
        <source>This lesson needs NumPy: {reason}</source>
        <translation>Diese Lektion braucht NumPy: {reason}</translation>
    </message>
    <message>
        <source>This lesson needs a Python with the GIL, and this is {version}.</source>
        <translation>Diese Lektion braucht ein Python mit GIL, und dies ist {version}.</translation>
    </message>
    <message>
        <source>This lesson needs a function of yours: open a .py file in the window, or add --function FILE.py:NAME and --items N.</source>
        <translation>Diese Lektion braucht eine eigene Funktion: Öffne eine .py-Datei im Fenster, oder gib --function FILE.py:NAME und --items N an.</translation>
    </message>
    <message>
        <source>Next: lesson {number}, {title}.</source>
        <translation>Weiter: Lektion {number}, {title}.</translation>
    </message>
    <message>
        <source>a second core</source>
        <translation>ein zweiter Kern</translation>
    </message>
    <message>
        <source>the C++ strategies</source>
        <translation>die C++-Strategien</translation>
    </message>
    <message>
        <source>a Python with the GIL</source>
        <translation>ein Python mit GIL</translation>
    </message>
    <message>
        <source>a Python without the GIL</source>
        <translation>ein Python ohne GIL</translation>
    </message>
    <message>
        <source>a function of your own</source>
        <translation>eine eigene Funktion</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Frage den Raum</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was man sehen wird</translation>
    </message>
    <message>
        <source>Where it can surprise</source>
        <translation>Wo es überraschen kann</translation>
    </message>
    <message>
        <source>Try this next</source>
        <translation>Als Nächstes probieren</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Gebraucht wird</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Lessons: predict, run, reveal</source>
        <translation>Lektionen: schätzen, messen, aufdecken</translation>
    </message>
    <message>
        <source>Everybody guesses first, each machine measures itself, and the miss is the lesson. No network is needed.</source>
        <translation>Alle schätzen zuerst, jeder Rechner misst sich selbst, und der Fehler ist die Lektion. Ein Netz braucht es nicht.</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Ohne das Fenster</translation>
    </message>
    <message>
        <source>lesson {number}: {times}</source>
        <translation>Lektion {number}: {times}</translation>
    </message>
    <message>
        <source>Typical miss of your guesses: {lessons}.</source>
        <translation>So weit lagen deine Schätzungen typischerweise daneben: {lessons}.</translation>
    </message>
    <message>
        <source>Your guesses get better.</source>
        <translation>Deine Schätzungen werden besser.</translation>
    </message>
    <message>
        <source>Python {version} ran it without a GIL.</source>
        <translation>Python {version} hat es ohne GIL ausgeführt.</translation>
    </message>
    <message>
        <source>Against one thread of the same Python they reach {factor}.</source>
        <translation>Gegenüber einem Thread desselben Pythons erreichen sie {factor}.</translation>
    </message>
    <message>
        <source>Nothing that was measured beside it says why: more rounds would tell.</source>
        <translation>Nichts sonst Gemessenes sagt, warum: Mehr Runden würden es zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Each of the {n} worker(s) waited {share} of its time for its turn; together they used {cores} cores.</source>
        <translation>
            <numerusform>Der {n} Worker wartete {share} seiner Zeit, bis er an der Reihe war; genutzt hat er {cores} Kerne.</numerusform>
            <numerusform>Jeder der {n} Worker wartete {share} seiner Zeit, bis er an der Reihe war; zusammen nutzten sie {cores} Kerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} worker(s) used {cores} cores at once.</source>
        <translation>
            <numerusform>Der {n} Worker nutzte {cores} Kerne zugleich.</numerusform>
            <numerusform>Die {n} Worker nutzten {cores} Kerne zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>For {share} of their time they had no core to run on.</source>
        <translation>In {share} ihrer Zeit war kein Kern für sie frei.</translation>
    </message>
    <message>
        <source>The same code in {who}: {cores} cores.</source>
        <translation>Derselbe Code in {who}: {cores} Kerne.</translation>
    </message>
    <message>
        <source>One thread without the GIL runs at {factor} of one with it.</source>
        <translation>Ein Thread ohne GIL läuft mit {factor} eines Threads mit GIL.</translation>
    </message>
    <message>
        <source>The first run took {first}, the second {second}.</source>
        <translation>Der erste Lauf dauerte {first}, der zweite {second}.</translation>
    </message>
    <message>
        <source>Only {start} of the first was start-up.</source>
        <translation>Nur {start} des ersten entfielen auf den Start.</translation>
    </message>
    <message>
        <source>{start} of the first was start-up, {compiling} of that compiling.</source>
        <translation>{start} des ersten entfielen auf den Start, {compiling} davon auf das Kompilieren.</translation>
    </message>
    <message>
        <source>{start} of the first was start-up.</source>
        <translation>{start} des ersten entfielen auf den Start.</translation>
    </message>
    <message>
        <source>{who}: {rate} with {cores} cores</source>
        <translation>{who}: {rate} mit {cores} Kernen</translation>
    </message>
    <message>
        <source>{who} did {rate}, which a core can do.</source>
        <translation>{who} schaffte {rate}, was ein Kern kann.</translation>
    </message>
    <message numerus="yes">
        <source>Each of the {n} worker(s) waited {share} of its time, and needed no core for it: the waits went on at once.</source>
        <translation>
            <numerusform>Der {n} Worker wartete {share} seiner Zeit und brauchte dafür keinen Kern.</numerusform>
            <numerusform>Jeder der {n} Worker wartete {share} seiner Zeit und brauchte dafür keinen Kern: Es wurde zugleich gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson {key}</source>
        <translation>Lektion {key}</translation>
    </message>
    <message>
        <source>  {who}: guess {guess}, measured {measured}</source>
        <translation>  {who}: geschätzt {guess}, gemessen {measured}</translation>
    </message>
    <message>
        <source>Typical miss of these guesses: {times}.</source>
        <translation>So weit lagen diese Schätzungen typischerweise daneben: {times}.</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}</source>
        <translation>Lektion {number}: {title}</translation>
    </message>
    <message>
        <source>Print the presenter&apos;s pages</source>
        <translation>Seiten für Vortragende drucken</translation>
    </message>
    <message>
        <source>Your guess, a factor</source>
        <translation>Deine Schätzung, ein Faktor</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Deine Schätzungen</translation>
    </message>
    <message>
        <source>your guess {factor}</source>
        <translation>deine Schätzung {factor}</translation>
    </message>
    <message>
        <source>drag to your guess</source>
        <translation>zur Schätzung ziehen</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Für den Raum</translation>
    </message>
    <message>
        <source>The presenter&apos;s page: what to ask, what they will see, where it can surprise</source>
        <translation>Die Seite für Vortragende: was zu fragen ist, was man sehen wird, wo es überraschen kann</translation>
    </message>
    <message>
        <source>Clear guesses</source>
        <translation>Schätzungen löschen</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} guessed</source>
        <translation>
            <numerusform>{done} von {n} geschätzt</numerusform>
            <numerusform>{done} von {n} geschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the bars, or type a factor. Run ({keys}) locks the guesses.</source>
        <translation>Ziehe die Balken, oder tippe einen Faktor. Messen ({keys}) legt die Schätzungen fest.</translation>
    </message>
    <message>
        <source>The guesses are locked. The bars come when all is measured.</source>
        <translation>Die Schätzungen stehen fest. Die Balken kommen, wenn alles gemessen ist.</translation>
    </message>
    <message>
        <source>When each worker ran</source>
        <translation>Wann jeder Worker lief</translation>
    </message>
    <message>
        <source>Those who guess first remember the result. Drag a bar to where you think it will land.</source>
        <translation>Wer zuerst schätzt, behält das Ergebnis. Ziehe einen Balken dorthin, wo er deiner Meinung nach endet.</translation>
    </message>
    <message>
        <source>Run without a guess?</source>
        <translation>Ohne Schätzung messen?</translation>
    </message>
    <message>
        <source>The pages were not written</source>
        <translation>Die Seiten wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>No advice: results differ</source>
        <translation>Kein Rat: Ergebnisse weichen ab</translation>
    </message>
    <message>
        <source>No advice yet</source>
        <translation>Noch kein Rat</translation>
    </message>
    <message>
        <source>Stay serial: nothing gains</source>
        <translation>Seriell bleiben: Nichts gewinnt</translation>
    </message>
    <message>
        <source>Stay serial: nothing gains more than {factor}</source>
        <translation>Seriell bleiben: Nichts gewinnt mehr als {factor}</translation>
    </message>
    <message>
        <source>Not sure yet: {who} or serial</source>
        <translation>Noch nicht sicher: {who} oder seriell</translation>
    </message>
    <message>
        <source>Use {who}: {factor}</source>
        <translation>{who} nehmen: {factor}</translation>
    </message>
    <message>
        <source>Use {who} from {num} items on: {factor}</source>
        <translation>{who} nehmen ab {num} Elementen: {factor}</translation>
    </message>
    <message>
        <source>Use {who} from num {num} on: {factor}</source>
        <translation>{who} nehmen ab num {num}: {factor}</translation>
    </message>
    <message>
        <source>What returns something else than serial is not advised, however fast.</source>
        <translation>Was etwas anderes als seriell liefert, wird nicht empfohlen, so schnell es auch ist.</translation>
    </message>
    <message>
        <source>It takes serial Python, and another way beside it, each with a time.</source>
        <translation>Es braucht serielles Python und einen anderen Weg daneben, jeden mit einer Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Measure {n} more round(s).</source>
        <translation>
            <numerusform>{n} Runde mehr messen.</numerusform>
            <numerusform>{n} Runden mehr messen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep num to see from how few on it pays: start-up is much of its time.</source>
        <translation>num durchlaufen lassen, um zu sehen, ab wie wenig es sich lohnt: Der Start nimmt viel von der Zeit ein.</translation>
    </message>
    <message numerus="yes">
        <source>{n} process(es)</source>
        <translation>
            <numerusform>{n} Prozess</numerusform>
            <numerusform>{n} Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Python thread(s)</source>
        <translation>
            <numerusform>{n} Python-Thread</numerusform>
            <numerusform>{n} Python-Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>{strategy} with {workers}</source>
        <translation>{strategy} mit {workers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s)</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>{n} Worker</numerusform>
            <numerusform>{n} Workern</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} under Python {python} without the GIL</source>
        <translation>{who} unter Python {python} ohne GIL</translation>
    </message>
    <message>
        <source>{who} under Python {python}</source>
        <translation>{who} unter Python {python}</translation>
    </message>
    <message>
        <source>Below, stay serial.</source>
        <translation>Darunter seriell bleiben.</translation>
    </message>
    <message>
        <source>The bound lies at {interval}.</source>
        <translation>Die Grenze liegt bei {interval}.</translation>
    </message>
    <message>
        <source>The bound lies below {num}.</source>
        <translation>Die Grenze liegt unter {num}.</translation>
    </message>
    <message>
        <source>The bound lies above {num}.</source>
        <translation>Die Grenze liegt über {num}.</translation>
    </message>
    <message>
        <source>It pays at every num measured, from {num} on.</source>
        <translation>Es lohnt sich bei jedem gemessenen num, ab {num}.</translation>
    </message>
    <message>
        <source>From how many on is not clear between {low} and {high}.</source>
        <translation>Ab wie vielen, ist zwischen {low} und {high} nicht klar.</translation>
    </message>
    <message>
        <source>The best is {who}: {factor}.</source>
        <translation>Am schnellsten: {who}, {factor}.</translation>
    </message>
    <message>
        <source>It is {factor}: that may be nothing.</source>
        <translation>Es ist {factor}: Das kann nichts sein.</translation>
    </message>
    <message>
        <source>95 % interval {interval}, start-up counted.</source>
        <translation>95-%-Intervall {interval}, mit Start.</translation>
    </message>
    <message>
        <source>95 % interval {interval}, with workers that already stand.</source>
        <translation>95-%-Intervall {interval}, mit Workern, die schon bereitstehen.</translation>
    </message>
    <message>
        <source>Start-up is counted.</source>
        <translation>Der Start ist mitgezählt.</translation>
    </message>
    <message>
        <source>It takes {size} more memory.</source>
        <translation>Das braucht {size} mehr Speicher.</translation>
    </message>
    <message>
        <source>About as fast: {who}.</source>
        <translation>Etwa so schnell: {who}.</translation>
    </message>
    <message>
        <source>Code to paste</source>
        <translation>Code zum Einfügen</translation>
    </message>
    <message>
        <source>Paste this</source>
        <translation>Zum Einfügen</translation>
    </message>
    <message>
        <source>Copies the code (Ctrl+Shift+C while the keyboard is here)</source>
        <translation>Kopiert den Code (Strg+Umschalt+C, solange die Tastatur hier ist)</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>call it below if __name__ == &quot;__main__&quot;:</source>
        <translation>Aufruf unter if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>below the function, and call it</source>
        <translation>unter die Funktion, und aufrufen</translation>
    </message>
    <message>
        <source>Worker processes, forked or spawned for the run; each has its own GIL.</source>
        <translation>Worker-Prozesse, für den Lauf per fork oder spawn gestartet; jeder hat seinen eigenen GIL.</translation>
    </message>
    <message>
        <source>About this workload</source>
        <translation>Über diese Aufgabe</translation>
    </message>
    <message>
        <source>Rows computed, each worker in a tint of its own</source>
        <translation>Berechnete Zeilen, jeder Worker in eigener Tönung</translation>
    </message>
    <message>
        <source>Rows computed, each worker in a tint of its own; {side} of {count} rows are drawn</source>
        <translation>Berechnete Zeilen, jeder Worker in eigener Tönung; {side} von {count} Zeilen sind gezeichnet</translation>
    </message>
    <message>
        <source>of what its cores add, one after the other</source>
        <translation>dessen, was seine Kerne nacheinander addieren</translation>
    </message>
    <message>
        <source>of what its cores multiply and add at most</source>
        <translation>dessen, was seine Kerne höchstens multiplizieren und addieren</translation>
    </message>
    <message>
        <source>of the streaming roof</source>
        <translation>der Speichergrenze</translation>
    </message>
    <message>
        <source>{words}: much of it stays in the caches</source>
        <translation>{words}: vieles davon bleibt in den Caches</translation>
    </message>
    <message>
        <source>{who}, warm: {rate}</source>
        <translation>{who}, warm: {rate}</translation>
    </message>
    <message>
        <source>{who}: {rate}</source>
        <translation>{who}: {rate}</translation>
    </message>
    <message>
        <source>Ready before the clock runs: nothing but num.</source>
        <translation>Bereit, bevor die Uhr läuft: nichts außer num.</translation>
    </message>
    <message>
        <source>Ready before the clock runs: {names}, in the memory of the program alone.</source>
        <translation>Bereit, bevor die Uhr läuft: {names}, nur im Speicher des Programms.</translation>
    </message>
    <message>
        <source>Ready before the clock runs: {names}, in memory that every worker sees.</source>
        <translation>Bereit, bevor die Uhr läuft: {names}, in Speicher, den jeder Worker sieht.</translation>
    </message>
    <message>
        <source>Ready before the clock runs, and anew before each batch: {names}, in memory that every worker sees.</source>
        <translation>Bereit, bevor die Uhr läuft, und vor jedem Durchgang neu: {names}, in Speicher, den jeder Worker sieht.</translation>
    </message>
    <message>
        <source>Timed: packing and sending them to workers that do not see that memory, and the loop.</source>
        <translation>Gemessen: das Packen und Schicken an Worker, die diesen Speicher nicht sehen, und die Schleife.</translation>
    </message>
    <message numerus="yes">
        <source>Timed: the loop, and the wait for the others at the end of each of {n} steps.</source>
        <translation>
            <numerusform>Gemessen: die Schleife und das Warten auf die anderen am Ende jedes der {n} Schritte.</numerusform>
            <numerusform>Gemessen: die Schleife und das Warten auf die anderen am Ende jedes der {n} Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timed: the waiting, and handing it out.</source>
        <translation>Gemessen: das Warten und das Verteilen.</translation>
    </message>
    <message>
        <source>Timed: the loop, and handing it out; not the checksum of the result.</source>
        <translation>Gemessen: die Schleife und das Verteilen; nicht die Prüfsumme des Ergebnisses.</translation>
    </message>
    <message>
        <source>Timed: the loop, and handing it out.</source>
        <translation>Gemessen: die Schleife und das Verteilen.</translation>
    </message>
    <message>
        <source>Checked against an answer found by another way.</source>
        <translation>Geprüft gegen eine auf anderem Weg gefundene Antwort.</translation>
    </message>
    <message>
        <source>Checked: every strategy, worker and batch must give the same result.</source>
        <translation>Geprüft: Jede Strategie, jeder Worker und jeder Durchgang muss dasselbe ergeben.</translation>
    </message>
    <message>
        <source>Checked up to num {most} against an answer found by another way; beyond, all must give the same.</source>
        <translation>Geprüft bis num {most} gegen eine auf anderem Weg gefundene Antwort; darüber müssen alle dasselbe ergeben.</translation>
    </message>
    <message>
        <source>Pictures of the race</source>
        <translation>Bilder des Rennens</translation>
    </message>
    <message>
        <source>{some} of {count} rows</source>
        <translation>{some} von {count} Zeilen</translation>
    </message>
    <message>
        <source>not recorded which rows it did</source>
        <translation>nicht aufgezeichnet, welche Zeilen</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>Platz {place}</translation>
    </message>
    <message>
        <source>Row {row} of {count}: worker {worker}, done at {time}</source>
        <translation>Zeile {row} von {count}: Worker {worker}, fertig nach {time}</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Units of num that a worker takes at once: its block, a chunk, a pool&apos;s task; the first of guided ones</source>
        <translation>Einheiten von num, die ein Worker auf einmal nimmt: sein Block, ein Stück, eine Aufgabe eines Pools; bei guided das erste</translation>
    </message>
    <message>
        <source>chunks of {size}</source>
        <translation>Stücke zu {size}</translation>
    </message>
    <message>
        <source>in chunks of {size}</source>
        <translation>in Stücken zu {size}</translation>
    </message>
    <message>
        <source>no compiled twin is named: --native MODULE:NAME</source>
        <translation>kein kompilierter Zwilling ist genannt: --native MODUL:NAME</translation>
    </message>
    <message>
        <source>chunks are drawn, and by the schedule {schedule} none are: leave it out, or the size of the chunks</source>
        <translation>Stücke werden gezogen, und nach {schedule} wird nichts gezogen: eines von beiden weglassen</translation>
    </message>
    <message>
        <source>a chunk must be at least 1 item, got {got}</source>
        <translation>ein Stück muss mindestens 1 Element haben, nicht {got}</translation>
    </message>
    <message>
        <source>{num} items in chunks of {got} are more than {most} chunks: use chunks of {least}, or fewer items</source>
        <translation>{num} Elemente in Stücken zu {got} sind mehr als {most} Stücke: Stücke zu {least} oder weniger Elemente wählen</translation>
    </message>
    <message>
        <source>cannot run: {reason}</source>
        <translation>kann nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>Native twin</source>
        <translation>Nativer Zwilling</translation>
    </message>
    <message>
        <source>Python threads that call the compiled twin of your function; whether it keeps the GIL is measured.</source>
        <translation>Python-Threads, die den kompilierten Zwilling der eigenen Funktion aufrufen; ob er den GIL behält, wird gemessen.</translation>
    </message>
    <message>
        <source>C++ and Numba threads draw single slices: guided chunks are for workers of Python.</source>
        <translation>C++- und Numba-Threads ziehen einzelne Scheiben: guided ist nur für Worker in Python.</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <source>Who runs what: static, one block for each worker; interleaved, every n-th slice; dynamic, the next chunk for whoever is free; guided, the same with ever smaller chunks</source>
        <translation>Wer was rechnet: static, ein Block für jeden Worker; interleaved, jede n-te Scheibe; dynamic, das nächste Stück für den, der frei ist; guided, dasselbe mit immer kleineren Stücken</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Alle vier</translation>
    </message>
    <message>
        <source>Chunks of {sizes}</source>
        <translation>Stücke zu {sizes}</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Race chunks of many sizes</source>
        <translation>Stücke vieler Größen messen</translation>
    </message>
    <message>
        <source>the compiled twin must be MODULE:NAME, such as fastwork:simulate, got {got}</source>
        <translation>der kompilierte Zwilling muss MODUL:NAME sein, etwa fastwork:simulate, nicht {got}</translation>
    </message>
    <message>
        <source>one item takes {time}</source>
        <translation>ein Element braucht {time}</translation>
    </message>
    <message>
        <source>{item}, chunks of {size} and fewer</source>
        <translation>{item}, Stücke zu {size} und weniger</translation>
    </message>
    <message>
        <source>{item}, chunks of {size}</source>
        <translation>{item}, Stücke zu {size}</translation>
    </message>
    <message>
        <source>Put @njit above {name} as well, or name a compiled twin.</source>
        <translation>Auch über {name} @njit setzen, oder einen kompilierten Zwilling nennen.</translation>
    </message>
    <message>
        <source>Pass numbers or arrays, or name a compiled twin.</source>
        <translation>Zahlen oder Arrays übergeben, oder einen kompilierten Zwilling nennen.</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>ein Modul</translation>
    </message>
    <message>
        <source>It imports {module}, which does not load in a sub-interpreter.</source>
        <translation>Sie importiert {module}, das sich in einem Subinterpreter nicht laden lässt.</translation>
    </message>
    <message>
        <source>{file}, line {line}, imports {module}, which does not load in a sub-interpreter.</source>
        <translation>{file}, Zeile {line}, importiert {module}, das sich in einem Subinterpreter nicht laden lässt.</translation>
    </message>
    <message>
        <source>Import it only in the main interpreter, then run again.</source>
        <translation>Nur im Hauptinterpreter importieren, dann neu starten.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>on {cluster}</source>
        <translation>auf {cluster}</translation>
    </message>
    <message>
        <source>the address {address} is for the strategy dask, which is not among those chosen: add it</source>
        <translation>die Adresse {address} ist für die Strategie dask, die nicht gewählt ist: sie hinzufügen</translation>
    </message>
    <message>
        <source>a cluster&apos;s address is like tcp://10.0.0.5:8786 or tls://10.0.0.5:8786, got {got}</source>
        <translation>die Adresse eines Clusters sieht aus wie tcp://10.0.0.5:8786 oder tls://10.0.0.5:8786, nicht wie {got}</translation>
    </message>
    <message>
        <source>{strategy} runs on this machine alone: leave its cluster out, or choose the strategy dask</source>
        <translation>{strategy} läuft nur auf diesem Rechner: den Cluster weglassen oder die Strategie dask wählen</translation>
    </message>
    <message>
        <source>begins estimated, ±{error}</source>
        <translation>Anfänge geschätzt, ±{error}</translation>
    </message>
    <message>
        <source>Dask</source>
        <translation>Dask</translation>
    </message>
    <message>
        <source>Dask distributed: worker processes behind a scheduler, here or on a cluster.</source>
        <translation>Dask distributed: Worker-Prozesse hinter einem Scheduler, hier oder auf einem Cluster.</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>distributed</translation>
    </message>
    <message>
        <source>one machine of the cluster ends</source>
        <translation>ein Rechner des Clusters endet</translation>
    </message>
    <message>
        <source>{workers} on {machines}</source>
        <translation>{workers} auf {machines}</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s)</source>
        <translation>
            <numerusform>{n} Thread</numerusform>
            <numerusform>{n} Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker takes one task at a time, whatever its threads: to use them, start more with --nthreads 1.</source>
        <translation>Ein Worker nimmt eine Aufgabe auf einmal, wie viele Threads er auch hat: um sie zu nutzen, mehr Worker mit --nthreads 1 starten.</translation>
    </message>
    <message>
        <source>{address} could not be asked (exit status {status}): {said}</source>
        <translation>{address} konnte nicht gefragt werden (Exit-Status {status}): {said}</translation>
    </message>
    <message>
        <source>workers must be at most {there} on {address}, which has no more, got {workers}</source>
        <translation>auf {address} sind höchstens {there} Worker möglich, mehr gibt es dort nicht, verlangt sind {workers}</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Dask-Cluster</translation>
    </message>
    <message>
        <source>Dask: this machine, or tcp://host:8786</source>
        <translation>Dask: dieser Rechner oder tcp://host:8786</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Ask the scheduler for its version and its workers</source>
        <translation>Den Scheduler nach Version und Workern fragen</translation>
    </message>
    <message>
        <source>Asking the scheduler …</source>
        <translation>Der Scheduler wird gefragt …</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <source>CPU (s)</source>
        <translation>CPU (s)</translation>
    </message>
    <message>
        <source>CPU seconds of the whole team for the time that is compared, user and system: what a cloud bills</source>
        <translation>CPU-Sekunden des ganzen Teams für die verglichene Zeit, Benutzer und System: was eine Cloud berechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>CPU seconds at the price that was typed</source>
        <translation>CPU-Sekunden zum eingegebenen Preis</translation>
    </message>
    <message>
        <source>Energy (J)</source>
        <translation>Energie (J)</translation>
    </message>
    <message>
        <source>What the processor packages took for a warm batch, whatever else ran on them</source>
        <translation>Was die Prozessoren für einen warmen Durchgang brauchten, was immer sonst auf ihnen lief</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>{limit} limit</source>
        <translation>Grenze {limit}</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>{note}; {most} fit into {limit}, {more} do not</source>
        <translation>{note}; {most} passen in {limit}, {more} nicht</translation>
    </message>
    <message>
        <source>{who} take {memory}</source>
        <translation>{who} brauchen {memory}</translation>
    </message>
    <message>
        <source>{who} takes {memory}</source>
        <translation>{who} braucht {memory}</translation>
    </message>
    <message>
        <source>All take about {memory}</source>
        <translation>Alle brauchen etwa {memory}</translation>
    </message>
    <message numerus="yes">
        <source>{takes}: at most {n} worker(s) fit into {limit}</source>
        <translation>
            <numerusform>{takes}: höchstens {n} Worker passt in {limit}</numerusform>
            <numerusform>{takes}: höchstens {n} Worker passen in {limit}</numerusform>
        </translation>
    </message>
    <message>
        <source>Each worker adds {memory}.</source>
        <translation>Jeder Worker braucht {memory} mehr.</translation>
    </message>
    <message>
        <source>Least: {who}, {memory}.</source>
        <translation>Am wenigsten: {who}, {memory}.</translation>
    </message>
    <message>
        <source>{price} per million batches</source>
        <translation>{price} je Million Durchgänge</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>kostet {price}</translation>
    </message>
    <message>
        <source>{one} CPU seconds against {other}: that is what a cloud bills.</source>
        <translation>{one} CPU-Sekunden gegen {other}: Das berechnet eine Cloud.</translation>
    </message>
    <message>
        <source>No way bills more CPU than {who}</source>
        <translation>Kein Weg kostet mehr CPU als {who}</translation>
    </message>
    <message>
        <source>{who} bill {share} more CPU than {base}</source>
        <translation>{who} kosten {share} mehr CPU als {base}</translation>
    </message>
    <message>
        <source>{who} bills {share} more CPU than {base}</source>
        <translation>{who} kostet {share} mehr CPU als {base}</translation>
    </message>
    <message>
        <source>CPU {time}</source>
        <translation>CPU {time}</translation>
    </message>
    <message>
        <source>pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>no core</source>
        <translation>ohne Kern</translation>
    </message>
    <message>
        <source>unpickle</source>
        <translation>unpickle</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{out} out, {back} back</source>
        <translation>{out} hin, {back} zurück</translation>
    </message>
    <message>
        <source>Time, and where a warm batch goes for the worker that ends last</source>
        <translation>Zeit, und wo ein warmer Durchgang beim letzten Worker bleibt</translation>
    </message>
    <message>
        <source>{who}: moving data takes {share} of a warm batch</source>
        <translation>{who}: {share} eines warmen Durchgangs ist Datentransport</translation>
    </message>
    <message>
        <source>{who}: handing out work takes {share} of a warm batch</source>
        <translation>{who}: {share} eines warmen Durchgangs ist Austeilen der Arbeit</translation>
    </message>
    <message>
        <source>nothing travels: its workers see the data</source>
        <translation>nichts reist: Seine Worker sehen die Daten</translation>
    </message>
    <message>
        <source>nothing to speak of travels</source>
        <translation>nichts Nennenswertes reist</translation>
    </message>
    <message>
        <source>moving data</source>
        <translation>Datentransport</translation>
    </message>
    <message>
        <source>not measured: ended first</source>
        <translation>nicht gemessen: endete vorher</translation>
    </message>
    <message>
        <source>{time} of CPU</source>
        <translation>{time} CPU</translation>
    </message>
    <message>
        <source>would still fit</source>
        <translation>würde noch passen</translation>
    </message>
    <message>
        <source>{who} uses {cores} cores</source>
        <translation>{who} nutzt {cores} Kerne</translation>
    </message>
    <message>
        <source>{cpu} of CPU in {wall}: a library inside shares the work out by itself.</source>
        <translation>{cpu} CPU in {wall}: Eine Bibliothek darin verteilt die Arbeit von selbst.</translation>
    </message>
    <message>
        <source>the limit of this container</source>
        <translation>die Grenze dieses Containers</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} worker(s) fit into {room}</source>
        <translation>
            <numerusform>Höchstens {n} Worker passt in {room}</numerusform>
            <numerusform>Höchstens {n} Worker passen in {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} took {memory} with {workers}, {each} each; {what} is {room}.</source>
        <translation>{who}: {memory} mit {workers}, je {each}; {what}: {room}.</translation>
    </message>
    <message>
        <source>Let workers share large data, by shared memory or threads, where more are needed.</source>
        <translation>Wo mehr nötig sind, große Daten gemeinsam nutzen: mit gemeinsamem Speicher oder Threads.</translation>
    </message>
    <message>
        <source>What is shown of each row</source>
        <translation>Was von jeder Zeile gezeigt wird</translation>
    </message>
    <message>
        <source>Peak memory of the whole team, beside its time</source>
        <translation>Höchststand des Speichers des ganzen Teams, neben seiner Zeit</translation>
    </message>
    <message>
        <source>Where a batch&apos;s time goes whose data travels, beside its time</source>
        <translation>Wo die Zeit eines Durchgangs bleibt, dessen Daten reisen, neben seiner Zeit</translation>
    </message>
    <message>
        <source>CPU seconds of the whole team, beside its time: what a cloud bills</source>
        <translation>CPU-Sekunden des ganzen Teams, neben seiner Zeit: was eine Cloud berechnet</translation>
    </message>
    <message>
        <source>{who}: {share} is moving data</source>
        <translation>{who}: {share} sind Datentransport</translation>
    </message>
    <message>
        <source>{who}: {share} is handing out work</source>
        <translation>{who}: {share} ist Austeilen der Arbeit</translation>
    </message>
    <message>
        <source>Of a batch&apos;s {whole}, {moving} is moving data, {out} there and {back} back</source>
        <translation>Von {whole} eines Durchgangs sind {moving} Datentransport, {out} hin und {back} zurück</translation>
    </message>
    <message>
        <source>Of a batch&apos;s {whole}, {moving} is handing out work and waking up who does it; {both} travel</source>
        <translation>Von {whole} eines Durchgangs sind {moving} Austeilen und Wecken der Worker; {both} sind unterwegs</translation>
    </message>
    <message>
        <source>Of a batch&apos;s {whole}, {moving} is moving results, {back} of them</source>
        <translation>Von {whole} eines Durchgangs sind {moving} Transport von Ergebnissen, {back} insgesamt</translation>
    </message>
    <message>
        <source>; for {time} more the worker had no core</source>
        <translation>; {time} lang hatte der Worker dazu keinen Kern</translation>
    </message>
    <message>
        <source>in shared memory {time}, tried</source>
        <translation>in gemeinsamem Speicher {time}, ausprobiert</translation>
    </message>
    <message>
        <source>with items that each worker made itself {time}, tried</source>
        <translation>mit Elementen, die jeder Worker selbst erzeugt, {time}, ausprobiert</translation>
    </message>
    <message>
        <source>in chunks of {n} it is {time}, tried</source>
        <translation>in Stücken zu {n} {time}, ausprobiert</translation>
    </message>
    <message>
        <source>Hand out more at once, and close what else uses the cores: who is woken up waits for one.</source>
        <translation>Mehr auf einmal austeilen und schließen, was sonst die Kerne nutzt: Wer geweckt wird, wartet auf einen.</translation>
    </message>
    <message>
        <source>Return less, or hand out more at once; or use workers that see the data, such as threads.</source>
        <translation>Weniger zurückgeben, oder mehr auf einmal austeilen; oder Worker nehmen, die die Daten sehen, wie Threads.</translation>
    </message>
    <message>
        <source>Send less: indices, ranges or file names; or use workers that see the data, such as threads.</source>
        <translation>Weniger senden: Indizes, Bereiche oder Dateinamen; oder Worker nehmen, die die Daten sehen, wie Threads.</translation>
    </message>
    <message>
        <source>Put the data into shared memory once, and send only where each part begins and ends.</source>
        <translation>Die Daten einmal in gemeinsamen Speicher legen und nur senden, wo jeder Teil beginnt und endet.</translation>
    </message>
    <message>
        <source>Let each worker make or load the items once when it starts, and send indices.</source>
        <translation>Jeden Worker die Elemente beim Start einmal erzeugen oder laden lassen und Indizes senden.</translation>
    </message>
    <message>
        <source>Send larger chunks: {n} items at once.</source>
        <translation>Größere Stücke senden: {n} Elemente auf einmal.</translation>
    </message>
    <message numerus="yes">
        <source>up to {n} worker(s) of a cluster</source>
        <translation>
            <numerusform>bis zu {n} Worker eines Clusters</numerusform>
            <numerusform>bis zu {n} Worker eines Clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated, not measured</source>
        <translation>Simuliert, nicht gemessen</translation>
    </message>
    <message>
        <source>{value} (95 % interval {interval})</source>
        <translation>{value} (95-%-Intervall {interval})</translation>
    </message>
    <message>
        <source>At num {num} it is {factor}.</source>
        <translation>Bei num {num} ist es {factor}.</translation>
    </message>
    <message>
        <source>{cluster} against {processes}, at num {num}: {factor}. Sweep num to see from where on it pays.</source>
        <translation>{cluster} gegen {processes}, bei num {num}: {factor}. Num durchlaufen zeigt, ab wo es sich lohnt.</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>noch kein Intervall</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} only below num {num} ({interval}).</source>
        <translation>{cluster} lohnt sich gegen {processes} nur unter num {num} ({interval}).</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} from {num} items on ({interval}).</source>
        <translation>{cluster} lohnt sich gegen {processes} ab {num} Elementen ({interval}).</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} from num {num} on ({interval}).</source>
        <translation>{cluster} lohnt sich gegen {processes} ab num {num} ({interval}).</translation>
    </message>
    <message>
        <source>From which num on {cluster} pays against {processes} is not clear between {least} and {most}.</source>
        <translation>Ab welchem num sich {cluster} gegen {processes} lohnt, ist zwischen {least} und {most} nicht klar.</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} at every num measured, from {least} on.</source>
        <translation>{cluster} lohnt sich gegen {processes} bei jedem gemessenen num, ab {least}.</translation>
    </message>
    <message>
        <source>{cluster} does not pay against {processes} at any num up to {most}.</source>
        <translation>{cluster} lohnt sich gegen {processes} bei keinem num bis {most}.</translation>
    </message>
    <message>
        <source>With {items} items it pays once one costs serial Python {cost}{interval}, if only the work counts.</source>
        <translation>Bei {items} Elementen lohnt es sich, sobald eines das serielle Python {cost}{interval} kostet, wenn nur die Arbeit zählt.</translation>
    </message>
    <message>
        <source>{who} on {cluster}</source>
        <translation>{who} auf {cluster}</translation>
    </message>
    <message>
        <source>simulated, not measured</source>
        <translation>simuliert, nicht gemessen</translation>
    </message>
    <message>
        <source>simulated: one machine ends</source>
        <translation>simuliert: ein Rechner endet</translation>
    </message>
    <message>
        <source>cluster, simulated</source>
        <translation>Cluster, simuliert</translation>
    </message>
    <message>
        <source>the link to a cluster could not be measured (exit status {status}): {said}</source>
        <translation>die Verbindung zu einem Cluster konnte nicht gemessen werden (Exit-Status {status}): {said}</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Simulated, not measured: workers of a cluster</source>
        <translation>Simuliert, nicht gemessen: Worker eines Clusters</translation>
    </message>
    <message>
        <source>Simulated workers</source>
        <translation>Simulierte Worker</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Simulated speed-up</source>
        <translation>Simulierter Speed-up</translation>
    </message>
    <message>
        <source>Simulated from serial Python&apos;s {time} and a link of {latency} each way, {rate}/s and {dispatch} a task.</source>
        <translation>Simuliert aus {time} von seriellem Python und einer Verbindung von {latency} je Richtung, {rate}/s und {dispatch} je Aufgabe.</translation>
    </message>
    <message>
        <source>No worker slows another down in it.</source>
        <translation>Kein Worker bremst darin einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>One machine ends after {n} worker(s).</source>
        <translation>
            <numerusform>Ein Rechner endet nach {n} Worker.</numerusform>
            <numerusform>Ein Rechner endet nach {n} Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>this machine&apos;s loopback</source>
        <translation>dem Loopback dieses Rechners</translation>
    </message>
    <message>
        <source>The link was typed.</source>
        <translation>Die Verbindung wurde eingegeben.</translation>
    </message>
    <message>
        <source>The link was measured on {where}.</source>
        <translation>Die Verbindung wurde auf {where} gemessen.</translation>
    </message>
    <message>
        <source>Of the link, typed: {typed}; measured on {where}: {measured}.</source>
        <translation>Von der Verbindung eingegeben: {typed}; auf {where} gemessen: {measured}.</translation>
    </message>
    <message>
        <source>--link takes {names}, each once, such as latency=0.2ms,bandwidth=1GB/s, got {got}</source>
        <translation>--link nimmt {names}, jedes einmal, etwa latency=0.2ms,bandwidth=1GB/s, nicht {got}</translation>
    </message>
    <message>
        <source>{what} must be a number of workers from {least} to {most}, got {got}</source>
        <translation>{what} muss eine Zahl von Workern von {least} bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>{name} of the link must be a number with its unit ({units}), such as {example}, got {got}</source>
        <translation>{name} der Verbindung muss eine Zahl mit ihrer Einheit ({units}) sein, etwa {example}, nicht {got}</translation>
    </message>
    <message>
        <source>Workers are simulated from the time of serial Python, and this run has none.</source>
        <translation>Worker werden aus der Zeit von seriellem Python simuliert, und dieser Lauf hat keine.</translation>
    </message>
    <message>
        <source>Workers are not simulated here: what the items weigh that travel to them is not known.</source>
        <translation>Worker werden hier nicht simuliert: Wie groß die Elemente sind, die zu ihnen reisen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Workers are not simulated here: only a newer program knows this workload.</source>
        <translation>Worker werden hier nicht simuliert: Nur ein neueres Programm kennt diese Arbeit.</translation>
    </message>
    <message>
        <source>The run was measured on the cluster {address}. More rounds connect to it again, and its answers are trusted: agree only if you know whose it is.</source>
        <translation>Der Lauf wurde auf dem Cluster {address} gemessen. Weitere Runden verbinden sich wieder mit ihm, und seinen Antworten wird vertraut: nur zustimmen, wenn bekannt ist, wem er gehört.</translation>
    </message>
    <message>
        <source>Contact {address}?</source>
        <translation>{address} kontaktieren?</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Class board</source>
        <translation>Tafel der Klasse</translation>
    </message>
    <message>
        <source>Hand in your run</source>
        <translation>Lauf abgeben</translation>
    </message>
    <message>
        <source>Your machine becomes a dot on the board of the room. What is sent: the run file, with what Speedup Lab measured and what it says of your machine. No name unless you type one.</source>
        <translation>Dein Rechner wird ein Punkt auf der Tafel des Raums. Gesendet wird die Laufdatei: was Speedup Lab gemessen hat und was es über deinen Rechner sagt. Kein Name, wenn du keinen eingibst.</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>Laufdatei</translation>
    </message>
    <message>
        <source>Drop it here, or choose it: its name ends in .speedup.jsonl</source>
        <translation>Hierher ziehen oder auswählen: Ihr Name endet auf .speedup.jsonl</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Without it:</source>
        <translation>Diese Seite braucht JavaScript. Ohne:</translation>
    </message>
    <message>
        <source>Choose a run file first.</source>
        <translation>Wähle zuerst eine Laufdatei.</translation>
    </message>
    <message>
        <source>This file has {found} MB, the limit is {limit} MB.</source>
        <translation>Diese Datei hat {found} MB, die Grenze ist {limit} MB.</translation>
    </message>
    <message>
        <source>The board cannot be reached. Is the room still open, and are you in its network?</source>
        <translation>Die Tafel ist nicht erreichbar. Ist der Raum noch offen, und bist du in seinem Netz?</translation>
    </message>
    <message>
        <source>a room is reached at http://host:port, at https://host:port or in a folder, got {text}</source>
        <translation>ein Raum ist unter http://host:port, https://host:port oder in einem Ordner zu erreichen, angegeben ist {text}</translation>
    </message>
    <message>
        <source>{file} has {found}, and a board takes {limit}: measure with fewer rounds or cells</source>
        <translation>{file} hat {found}, und eine Tafel nimmt {limit}: miss mit weniger Runden oder Zellen</translation>
    </message>
    <message>
        <source>there is no folder {folder}; ask for the room&apos;s folder, or give the address of its page</source>
        <translation>es gibt keinen Ordner {folder}; frage nach dem Ordner des Raums, oder gib die Adresse seiner Seite an</translation>
    </message>
    <message>
        <source>Handed in again, the later run counts: {file}</source>
        <translation>Noch einmal abgegeben, der spätere Lauf zählt: {file}</translation>
    </message>
    <message>
        <source>Handed in as {file}</source>
        <translation>Abgegeben als {file}</translation>
    </message>
    <message>
        <source>a room&apos;s page asks for its code, which stands on the board: give it, too (--code)</source>
        <translation>die Seite eines Raums fragt nach seinem Code, der an der Tafel steht: gib ihn mit an (--code)</translation>
    </message>
    <message>
        <source>{place} is no board of Speedup Lab: it answered with status {status}</source>
        <translation>{place} ist keine Tafel von Speedup Lab: Die Antwort hat den Status {status}</translation>
    </message>
    <message>
        <source>Too many hand in at this moment: try again in a minute.</source>
        <translation>Zu viele geben gerade ab: Versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>{place} has a certificate that this system does not trust ({reason}): ask for its file, and give it, too (--certificate)</source>
        <translation>{place} hat ein Zertifikat, dem dieses System nicht traut ({reason}): Frage nach seiner Datei, und gib sie mit an (--certificate)</translation>
    </message>
    <message>
        <source>{file} is no certificate: {reason}; it must be a PEM file</source>
        <translation>{file} ist kein Zertifikat: {reason}; es muss eine PEM-Datei sein</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>dort wird kein HTTP gesprochen</translation>
    </message>
    <message>
        <source>{place} cannot be reached: {reason}; is the room open, and this its network?</source>
        <translation>{place} ist nicht erreichbar: {reason}; ist der Raum offen, und ist dies sein Netz?</translation>
    </message>
    <message>
        <source>{place} is no board of Speedup Lab</source>
        <translation>{place} ist keine Tafel von Speedup Lab</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message>
        <source>Open for {time}</source>
        <translation>Offen seit {time}</translation>
    </message>
    <message>
        <source>Was open for {time}</source>
        <translation>War {time} offen</translation>
    </message>
    <message>
        <source>Time to finish, with start-up</source>
        <translation>Zeit bis zum Ziel, mit Start</translation>
    </message>
    <message>
        <source>Other programs have the cores: {share} of one is free, and the lesson is the smaller for it.</source>
        <translation>Andere Programme haben die Kerne: {share} eines Kerns sind frei, und die Lektion ist darum kleiner.</translation>
    </message>
    <message>
        <source>{who}: {said}</source>
        <translation>{who}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>Starting {n} worker(s) by {method} and ending them took {start} of the {whole} at num {num}.</source>
        <translation>
            <numerusform>{n} Worker mit {method} zu starten und zu beenden dauerte {start} der {whole} bei num {num}.</numerusform>
            <numerusform>{n} Worker mit {method} zu starten und zu beenden dauerte {start} der {whole} bei num {num}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {n} worker(s) it is fastest here, in {time}.</source>
        <translation>
            <numerusform>Mit {n} Worker ist es hier am schnellsten, in {time}.</numerusform>
            <numerusform>Mit {n} Workern ist es hier am schnellsten, in {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s) used {cores} cores, and to start them took {start}.</source>
        <translation>
            <numerusform>{n} Worker nutzte {cores} Kerne, und ihn zu starten dauerte {start}.</numerusform>
            <numerusform>{n} Worker nutzten {cores} Kerne, und sie zu starten dauerte {start}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} did {rate}, which a core might do: only more work would show that nothing was computed.</source>
        <translation>{who} schaffte {rate}, was ein Kern leisten könnte: Erst mehr Arbeit würde zeigen, dass nichts gerechnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>One worker adds up its {num} numbers in {alone}; sent to {n} they took {sent}</source>
        <translation>
            <numerusform>Ein Worker addiert seine {num} Zahlen in {alone}; an {n} gesendet dauerten sie {sent}</numerusform>
            <numerusform>Ein Worker addiert seine {num} Zahlen in {alone}; an {n} gesendet dauerten sie {sent}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: at least {share} of that was their way.</source>
        <translation>{said}: Mindestens {share} davon war ihr Weg.</translation>
    </message>
    <message>
        <source>With ranges only they reach {factor} of one that makes its numbers the same way.</source>
        <translation>Mit Bereichen allein erreichen sie {factor} von einem, der seine Zahlen ebenso macht.</translation>
    </message>
    <message>
        <source>NumPy&apos;s one worker did {rate}; how many cores it used was not measured.</source>
        <translation>NumPys einziger Worker schaffte {rate}; wie viele Kerne er nutzte, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>NumPy&apos;s one worker used {cores} cores and did {rate}</source>
        <translation>NumPys einziger Worker nutzte {cores} Kerne und schaffte {rate}</translation>
    </message>
    <message>
        <source>{used}: its library brings threads of its own.</source>
        <translation>{used}: Seine Bibliothek bringt eigene Threads mit.</translation>
    </message>
    <message>
        <source>{used}, while others had the cores: it may use more where they are free.</source>
        <translation>{used}, während andere die Kerne hatten: Wo sie frei sind, nutzt er vielleicht mehr.</translation>
    </message>
    <message>
        <source>{used}: its library kept to one.</source>
        <translation>{used}: Seine Bibliothek blieb bei einem.</translation>
    </message>
    <message>
        <source>  {who}: measured {measured}</source>
        <translation>  {who}: gemessen {measured}</translation>
    </message>
    <message>
        <source>Times faster than the baseline, start-up counted:</source>
        <translation>Wievielmal so schnell wie die Referenz, mit Start:</translation>
    </message>
    <message>
        <source>Times that the second run is faster than the first:</source>
        <translation>Wievielmal so schnell der zweite Lauf wie der erste ist:</translation>
    </message>
    <message>
        <source>Times faster than the baseline, workers standing:</source>
        <translation>Wievielmal so schnell wie die Referenz, ohne Start:</translation>
    </message>
    <message>
        <source>This is not the name of the machine that holds the board; use its address.</source>
        <translation>So heißt der Rechner mit der Tafel nicht; nimm seine Adresse.</translation>
    </message>
    <message>
        <source>Hand in from the board&apos;s own page.</source>
        <translation>Gib von der Seite der Tafel selbst ab.</translation>
    </message>
    <message>
        <source>Too many tries: wait a minute, then try again.</source>
        <translation>Zu viele Versuche: Warte eine Minute, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is not the code of the room: it stands on the board.</source>
        <translation>Das ist nicht der Code des Raums: Er steht an der Tafel.</translation>
    </message>
    <message>
        <source>The connection broke off: hand it in again.</source>
        <translation>Die Verbindung brach ab: Gib noch einmal ab.</translation>
    </message>
    <message>
        <source>Handed in, but somebody else handed in the same run: it counts once. Is it yours?</source>
        <translation>Abgegeben, aber jemand anders hat denselben Lauf abgegeben: Er zählt einmal. Ist es deiner?</translation>
    </message>
    <message>
        <source>Handed in again: the later run counts.</source>
        <translation>Noch einmal abgegeben: Der spätere Lauf zählt.</translation>
    </message>
    <message>
        <source>Handed in: look for your dot on the board.</source>
        <translation>Abgegeben: Suche deinen Punkt an der Tafel.</translation>
    </message>
    <message>
        <source>{who} cannot run: {reason}.</source>
        <translation>{who} kann nicht laufen: {reason}.</translation>
    </message>
    <message>
        <source>A race between threads: the results differ</source>
        <translation>Wettlauf zwischen Threads: die Ergebnisse weichen ab</translation>
    </message>
    <message>
        <source>{who} under {pythons}: {difference}.</source>
        <translation>{who} unter {pythons}: {difference}.</translation>
    </message>
    <message>
        <source>Look for what the function changes and all threads share: a global, an argument, a cache.</source>
        <translation>Zu suchen ist, was die Funktion ändert und alle Threads teilen: eine globale Variable, ein Argument, einen Cache.</translation>
    </message>
    <message>
        <source>No race seen between threads</source>
        <translation>Kein Wettlauf zwischen Threads gesehen</translation>
    </message>
    <message numerus="yes">
        <source>{who} under {pythons}: serial&apos;s results {n} time(s), at a switch interval of 1 µs.</source>
        <translation>
            <numerusform>{who} unter {pythons}: {n} Mal die seriellen Ergebnisse, bei einem Wechselintervall von 1 µs.</numerusform>
            <numerusform>{who} unter {pythons}: {n} Mal die seriellen Ergebnisse, bei einem Wechselintervall von 1 µs.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no proof: a race may need other items, more workers or a Python without the GIL.</source>
        <translation>Das ist kein Beweis: Ein Wettlauf braucht vielleicht andere Elemente, mehr Worker oder ein Python ohne GIL.</translation>
    </message>
    <message>
        <source>No search for races came to its end</source>
        <translation>Keine Suche nach Wettläufen kam zum Ende</translation>
    </message>
    <message>
        <source>{who} under {pythons}: {reason}.</source>
        <translation>{who} unter {pythons}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s) of it used {cores} cores at once.</source>
        <translation>
            <numerusform>{n} Thread davon nutzte {cores} Kerne zugleich.</numerusform>
            <numerusform>{n} Threads davon nutzten {cores} Kerne zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compiled twin lets go of the GIL</source>
        <translation>Der kompilierte Zwilling gibt den GIL frei</translation>
    </message>
    <message>
        <source>Whether the compiled twin lets go of the GIL is not known</source>
        <translation>Ob der kompilierte Zwilling den GIL freigibt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its threads had too little to do at once: race more items.</source>
        <translation>Seine Threads hatten zu wenig gleichzeitig zu tun: mehr Einträge messen.</translation>
    </message>
    <message>
        <source>Others used the machine: measure again when it is idle.</source>
        <translation>Andere nutzten den Rechner: noch einmal messen, wenn er frei ist.</translation>
    </message>
    <message>
        <source>The compiled twin keeps the GIL</source>
        <translation>Der kompilierte Zwilling behält den GIL</translation>
    </message>
    <message>
        <source>Release the GIL around its loop, or call it from processes.</source>
        <translation>Den GIL um seine Schleife herum freigeben, oder ihn aus Prozessen aufrufen.</translation>
    </message>
    <message>
        <source>It cannot run: {reason}.</source>
        <translation>Es kann nicht laufen: {reason}.</translation>
    </message>
    <message>
        <source>How far floats may differ, as a share</source>
        <translation>Wie weit Gleitkommazahlen abweichen dürfen, als Anteil</translation>
    </message>
    <message>
        <source>Compiled twin</source>
        <translation>Kompilierter Zwilling</translation>
    </message>
    <message>
        <source>none, or MODULE:NAME</source>
        <translation>keiner, oder MODUL:NAME</translation>
    </message>
    <message>
        <source>A compiled function that takes and returns the same, such as fastwork:simulate</source>
        <translation>Eine kompilierte Funktion, die dasselbe nimmt und zurückgibt, etwa fastwork:simulate</translation>
    </message>
    <message>
        <source>Search threads for races</source>
        <translation>Threads auf Wettläufe prüfen</translation>
    </message>
    <message>
        <source>After all rounds: threads once more at a tiny switch interval, and under Pythons without the GIL</source>
        <translation>Nach allen Runden: Threads noch einmal mit winzigem Wechselintervall, auch unter Pythons ohne GIL</translation>
    </message>
    <message>
        <source>Equal, floats to…</source>
        <translation>Gleich, Gleitkomma bis…</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>{names} beside it has the name of a standard module, which is taken instead.</source>
        <translation>{names} daneben hat den Namen eines Standardmoduls; dieses wird genommen.</translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation>Zeile {line} zeigen</translation>
    </message>
    <message>
        <source>Share of what its machine does at most, measured as well: additions, products and sums, or memory</source>
        <translation>Anteil an dem, was der Rechner höchstens leistet, ebenfalls gemessen: Additionen, Produkte und Summen oder Speicher</translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows; the charts show each strategy with the number of workers that is fastest.</source>
        <translation>
            <numerusform>{n} Zeile; die Diagramme zeigen jede Strategie mit der schnellsten Zahl von Workern.</numerusform>
            <numerusform>Alle {n} Zeilen; die Diagramme zeigen jede Strategie mit der schnellsten Zahl von Workern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows; the charts show those with {workers}.</source>
        <translation>
            <numerusform>{n} Zeile; die Diagramme zeigen die mit {workers}.</numerusform>
            <numerusform>Alle {n} Zeilen; die Diagramme zeigen die mit {workers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: {parts}.</source>
        <translation>Warten: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} run on average</source>
        <translation>
            <numerusform>im Mittel läuft {some} von {n}</numerusform>
            <numerusform>im Mittel laufen {some} von {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>F11 leaves the presentation, Esc stops the run</source>
        <translation>F11 beendet den Vorführmodus, Esc hält den Lauf an</translation>
    </message>
    <message>
        <source>what a core adds was not measured on that machine</source>
        <translation>was ein Kern addiert, wurde auf jenem Rechner nicht gemessen</translation>
    </message>
    <message>
        <source>what a core multiplies and adds was not measured on that machine</source>
        <translation>was ein Kern multipliziert und addiert, wurde auf jenem Rechner nicht gemessen</translation>
    </message>
    <message>
        <source>the streaming roof was not measured on that machine</source>
        <translation>die Speichergrenze wurde auf jenem Rechner nicht gemessen</translation>
    </message>
    <message>
        <source>{share} {limit}, measured on the same machine</source>
        <translation>{share} {limit}, auf demselben Rechner gemessen</translation>
    </message>
    <message>
        <source>Time, and CPU seconds, whole team</source>
        <translation>Zeit und CPU-Sekunden, ganzes Team</translation>
    </message>
    <message>
        <source>the memory of the machine</source>
        <translation>der Speicher des Rechners</translation>
    </message>
    <message>
        <source>{shared} with the same items, {private} with copies of their own, warm; 95 % interval {interval}.</source>
        <translation>{shared} mit denselben Elementen, {private} mit eigenen Kopien, warm; 95-%-Intervall {interval}.</translation>
    </message>
    <message numerus="yes">
        <source>{who}: sharing arguments costs {factor} with {n} worker(s)</source>
        <translation>
            <numerusform>{who}: gemeinsame Argumente kosten {factor} mit {n} Worker</numerusform>
            <numerusform>{who}: gemeinsame Argumente kosten {factor} mit {n} Workern</numerusform>
        </translation>
    </message>
    <message>
        <source>Let each thread make or copy what it reads often: counting references to one object takes turns.</source>
        <translation>Jeden Thread das oft Gelesene selbst erzeugen oder kopieren lassen: Referenzen auf ein Objekt zählt immer nur einer.</translation>
    </message>
    <message>
        <source>Inner threads</source>
        <translation>Innere Threads</translation>
    </message>
    <message>
        <source>Of BLAS, OpenMP or Numba in each worker, as read by threadpoolctl; else as asked for</source>
        <translation>Von BLAS, OpenMP oder Numba in jedem Worker, gelesen von threadpoolctl; sonst wie verlangt</translation>
    </message>
    <message>
        <source>and {threads}</source>
        <comment>after the workers</comment>
        <translation>und {threads}</translation>
    </message>
    <message>
        <source>with {threads}</source>
        <translation>mit {threads}</translation>
    </message>
    <message>
        <source>inner threads are whole numbers from 1 to {most}, separated by commas, such as 1,2,4, got {got}</source>
        <translation>innere Threads sind ganze Zahlen von 1 bis {most}, durch Kommas getrennt, wie 1,2,4, nicht {got}</translation>
    </message>
    <message>
        <source>none of these strategies calls a library that has threads of its own: choose NumPy or a function of yours, or leave the inner threads out</source>
        <translation>keine dieser Strategien ruft eine Bibliothek mit eigenen Threads auf: NumPy oder eine eigene Funktion wählen oder die inneren Threads weglassen</translation>
    </message>
    <message>
        <source>inner threads must be from 1 to {most}, got {got}</source>
        <translation>innere Threads müssen von 1 bis {most} sein, nicht {got}</translation>
    </message>
    <message>
        <source>{strategy} calls no library whose threads could be set here: leave its inner threads out</source>
        <translation>{strategy} ruft keine Bibliothek auf, deren Threads hier gesetzt werden könnten: die inneren Threads weglassen</translation>
    </message>
    <message>
        <source>in each worker</source>
        <translation>in jedem Worker</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>fastest here</source>
        <translation>hier am schnellsten</translation>
    </message>
    <message>
        <source>usual default</source>
        <translation>übliche Vorgabe</translation>
    </message>
    <message>
        <source>may be as fast</source>
        <translation>vielleicht so schnell</translation>
    </message>
    <message>
        <source>in one process, which has one library</source>
        <translation>in einem Prozess, der eine Bibliothek hat</translation>
    </message>
    <message>
        <source>processes, each with a library of its own</source>
        <translation>Prozesse, jeder mit eigener Bibliothek</translation>
    </message>
    <message>
        <source>Share of the best speed-up</source>
        <translation>Anteil am besten Speed-up</translation>
    </message>
    <message>
        <source>{cores}: beyond them they are shared</source>
        <translation>{cores}: jenseits davon geteilt</translation>
    </message>
    <message>
        <source>the best: no interval overlaps it</source>
        <translation>das Beste: kein Intervall überlappt es</translation>
    </message>
    <message>
        <source>the best, and what may be as fast</source>
        <translation>das Beste, und was so schnell sein mag</translation>
    </message>
    <message>
        <source>what you get if you set nothing</source>
        <translation>was man bekommt, ohne etwas zu setzen</translation>
    </message>
    <message>
        <source>To get the best</source>
        <translation>Um das Beste zu bekommen</translation>
    </message>
    <message>
        <source>Set before the library is imported:</source>
        <translation>Vor dem Import der Bibliothek setzen:</translation>
    </message>
    <message>
        <source>or afterwards, by threadpoolctl:</source>
        <translation>oder danach, mit threadpoolctl:</translation>
    </message>
    <message>
        <source>Found: {library}</source>
        <translation>Gefunden: {library}</translation>
    </message>
    <message>
        <source>{who}: speed-up against {workers} x {threads}</source>
        <translation>{who}: Speed-up gegen {workers} x {threads}</translation>
    </message>
    <message>
        <source>Fastest: {pair}, {factor}</source>
        <translation>Am schnellsten: {pair}, {factor}</translation>
    </message>
    <message>
        <source>{pairs} are about as fast: {factor}</source>
        <translation>{pairs} sind etwa gleich schnell: {factor}</translation>
    </message>
    <message numerus="yes">
        <source>Too noisy to tell: {n} pairs may be the fastest</source>
        <comment>of workers and inner threads</comment>
        <translation>
            <numerusform>Zu unruhig: {n} Paar ist vielleicht das schnellste</numerusform>
            <numerusform>Zu unruhig: {n} Paare sind vielleicht die schnellsten</numerusform>
        </translation>
    </message>
    <message>
        <source>What one gets without setting anything was not measured.</source>
        <translation>Was man ohne Einstellung bekommt, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>It is what one gets without setting anything.</source>
        <translation>Das bekommt man, ohne etwas einzustellen.</translation>
    </message>
    <message>
        <source>The rounds do not tell the usual default, {pair}, from the best.</source>
        <translation>Die Runden unterscheiden die übliche Vorgabe, {pair}, nicht vom Besten.</translation>
    </message>
    <message>
        <source>The usual default, {pair}, is within {share} of the best.</source>
        <translation>Die übliche Vorgabe, {pair}, liegt innerhalb von {share} des Besten.</translation>
    </message>
    <message>
        <source>The usual default, {pair}, takes {times} times as long.</source>
        <translation>Die übliche Vorgabe, {pair}, dauert {times}-mal so lang.</translation>
    </message>
    <message numerus="yes">
        <source>The usual default, {pair}, takes {times} times as long: {n} threads share {cores}.</source>
        <translation>
            <numerusform>Die übliche Vorgabe, {pair}, dauert {times}-mal so lang: {n} Thread teilt sich {cores}.</numerusform>
            <numerusform>Die übliche Vorgabe, {pair}, dauert {times}-mal so lang: {n} Threads teilen sich {cores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>inner threads</source>
        <translation>innere Threads</translation>
    </message>
    <message>
        <source>Workers and the threads inside each of them</source>
        <translation>Worker und die Threads in jedem davon</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Workers against the threads that a library has inside each of them</source>
        <translation>Worker gegen die Threads, die eine Bibliothek in jedem davon hat</translation>
    </message>
    <message>
        <source>Which strategy&apos;s map is drawn</source>
        <translation>Wessen Karte gezeichnet wird</translation>
    </message>
    <message numerus="yes">
        <source>{n} inner thread(s)</source>
        <translation>
            <numerusform>{n} innerer Thread</numerusform>
            <numerusform>{n} innere Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cpu} of CPU in {wall}: {library} shares the work out among {n} thread(s).</source>
        <translation>
            <numerusform>{cpu} CPU in {wall}: {library} verteilt die Arbeit auf {n} Thread.</numerusform>
            <numerusform>{cpu} CPU in {wall}: {library} verteilt die Arbeit auf {n} Threads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run it with --inner-threads 1 to compare it with one core; workers times its threads share the cores.</source>
        <translation>Mit --inner-threads 1 ausführen, um mit einem Kern zu vergleichen; Worker mal ihre Threads teilen sich die Kerne.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers x {threads} inner threads on {n} core(s): {time}</source>
        <translation>
            <numerusform>{workers} Worker x {threads} innere Threads auf {n} Kern: {time}</numerusform>
            <numerusform>{workers} Worker x {threads} innere Threads auf {n} Kernen: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try --inner-threads {threads}: then fewer threads share the cores.</source>
        <translation>--inner-threads {threads} versuchen: dann teilen sich weniger Threads die Kerne.</translation>
    </message>
    <message>
        <source>Nothing was measured with fewer inner threads.</source>
        <translation>Mit weniger inneren Threads wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>With {threads} it takes {time}: nothing that is sure is lost.</source>
        <translation>Mit {threads} dauert es {time}: sicher verloren geht nichts.</translation>
    </message>
    <message>
        <source>With {threads} it takes {time}.</source>
        <translation>Mit {threads} dauert es {time}.</translation>
    </message>
    <message>
        <source>the library&apos;s own</source>
        <translation>die der Bibliothek</translation>
    </message>
    <message>
        <source>Threads inside each worker, as a list</source>
        <translation>Threads in jedem Worker, als Liste</translation>
    </message>
    <message>
        <source>Of BLAS, OpenMP and Numba, such as 1, 2, 4. Each gives a row of its own; empty: what they take unasked</source>
        <translation>Von BLAS, OpenMP und Numba, etwa 1, 2, 4. Jede Anzahl gibt eine eigene Zeile; leer: was sie von selbst nehmen</translation>
    </message>
    <message>
        <source>Time, memory, CPU or transfer</source>
        <translation>Zeit, Speicher, CPU oder Transport</translation>
    </message>
    <message>
        <source>Set here by {how}</source>
        <translation>Hier gesetzt durch {how}</translation>
    </message>
    <message>
        <source>threadpoolctl</source>
        <translation>threadpoolctl</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>Inner threads were set by the environment alone: threadpoolctl, which reads them back, is not there.</source>
        <translation>Innere Threads hat allein die Umgebung gesetzt: threadpoolctl, das sie zurückliest, ist nicht da.</translation>
    </message>
    <message>
        <source>Inner threads were set, but no library that has any was found in the workers.</source>
        <translation>Innere Threads wurden gesetzt, aber in den Workern fand sich keine Bibliothek, die welche hat.</translation>
    </message>
    <message>
        <source>Inner threads were set by threadpoolctl: {libraries}.</source>
        <translation>Innere Threads hat threadpoolctl gesetzt: {libraries}.</translation>
    </message>
    <message>
        <source>This lesson needs a Python without the GIL, such as 3.14t, and none is known here; add one under Python in the plan, or with `speeduplab list --add-python PATH`.</source>
        <translation>Diese Lektion braucht ein Python ohne GIL, etwa 3.14t, und hier ist keines bekannt; füge eines hinzu, im Plan unter Python oder mit `speeduplab list --add-python PATH`.</translation>
    </message>
    <message>
        <source>This lesson needs Python 3.15 without the GIL (3.15t), and none is known here; add one under Python in the plan, or with `speeduplab list --add-python PATH`.</source>
        <translation>Diese Lektion braucht Python 3.15 ohne GIL (3.15t), und hier ist keines bekannt; füge eines hinzu, im Plan unter Python oder mit `speeduplab list --add-python PATH`.</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>Einen Cluster simulieren</translation>
    </message>
    <message>
        <source>Nothing is simulated</source>
        <translation>Nichts wird simuliert</translation>
    </message>
    <message>
        <source>What a task of Dask costs on this machine is measured …</source>
        <translation>Was eine Aufgabe von Dask auf diesem Rechner kostet, wird gemessen …</translation>
    </message>
    <message>
        <source>Simulated workers are drawn under Scaling with warm times; Save as keeps them</source>
        <translation>Simulierte Worker stehen unter Skalierung bei warmen Zeiten; Speichern unter behält sie</translation>
    </message>
    <message>
        <source>{key} is protected by a password: give a key without one</source>
        <translation>{key} ist mit einem Passwort geschützt: gib einen ohne Passwort an</translation>
    </message>
    <message>
        <source>{certificate} and {key} are no certificate with its key: {reason}; both must be PEM files</source>
        <translation>{certificate} und {key} sind kein Zertifikat mit seinem Schlüssel: {reason}; beide müssen PEM-Dateien sein</translation>
    </message>
    <message>
        <source>{certificate} cannot be used: {reason}</source>
        <translation>{certificate} ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>the hand-in page needs the package {package}: install speeduplab[class], or use a folder</source>
        <translation>die Abgabeseite braucht das Paket {package}: installiere speeduplab[class], oder nimm einen Ordner</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {reason}; choose another port</source>
        <translation>{place} lässt sich nicht öffnen: {reason}; wähle einen anderen Port</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>arguments per thread</source>
        <translation>Argumente je Thread</translation>
    </message>
    <message>
        <source>Why, rate and limit</source>
        <translation>Warum, Rate und Grenze</translation>
    </message>
    <message>
        <source>The same for all threads</source>
        <translation>Dieselben für alle Threads</translation>
    </message>
    <message>
        <source>Shared beside per thread</source>
        <translation>Gemeinsam neben je Thread</translation>
    </message>
    <message>
        <source>Shared, per thread, private</source>
        <translation>Gemeinsam, je Thread, eigene</translation>
    </message>
    <message>
        <source>Arguments of threads</source>
        <translation>Argumente der Threads</translation>
    </message>
    <message>
        <source>Whose items threads use: the same, a copy of all for each thread, or of each by itself</source>
        <translation>Wessen Elemente Threads nutzen: dieselben, eine Kopie aller je Thread oder jedes einzeln kopiert</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Two processes, from ten thousand steps to many millions: at which size do they overtake one?</source>
        <translation>Zwei Prozesse, von zehntausend Schritten bis zu vielen Millionen: Ab welcher Größe überholen sie einen?</translation>
    </message>
    <message>
        <source>Other programs have the cores: {share} of one is free, and the lesson takes longer for it.</source>
        <translation>Andere Programme haben die Kerne: {share} eines Kerns sind frei, und die Lektion dauert darum länger.</translation>
    </message>
    <message>
        <source>For {share} of their time its workers had no core to run on.</source>
        <translation>Während {share} ihrer Zeit hatten seine Worker keinen Kern.</translation>
    </message>
    <message>
        <source>Likely stay serial: {factor} as fast as the next</source>
        <translation>Wohl seriell bleiben: {factor} so schnell wie das Nächste</translation>
    </message>
    <message>
        <source>Likely use {who}: {factor}</source>
        <translation>Wohl {who} nehmen: {factor}</translation>
    </message>
    <message numerus="yes">
        <source>With {n} round(s) there is no interval; that takes {least}.</source>
        <translation>
            <numerusform>Mit {n} Runde gibt es kein Intervall; das braucht {least}.</numerusform>
            <numerusform>Mit {n} Runden gibt es kein Intervall; das braucht {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By its slowest round against the fastest of the others: {factor}.</source>
        <translation>Seine langsamste Runde gegen die schnellste der anderen: {factor}.</translation>
    </message>
    <message>
        <source>The price per core hour must be a number of at least 0, got {text}.</source>
        <translation>Der Preis je Kernstunde muss eine Zahl ab 0 sein, nicht {text}.</translation>
    </message>
    <message>
        <source>Peak memory (RSS), shared pages counted more than once</source>
        <translation>Spitzenspeicher (RSS), gemeinsame Seiten mehrfach gezählt</translation>
    </message>
    <message>
        <source>Peak memory (PSS), shared pages counted once</source>
        <translation>Spitzenspeicher (PSS), gemeinsame Seiten einmal gezählt</translation>
    </message>
    <message>
        <source>{energy} J a warm batch</source>
        <translation>{energy} J je warmem Durchgang</translation>
    </message>
    <message>
        <source>Price per core hour</source>
        <translation>Preis je Kernstunde</translation>
    </message>
    <message>
        <source>What a core costs for an hour, in any currency: CPU seconds then have a cost</source>
        <translation>Was ein Kern in der Stunde kostet, in beliebiger Währung: CPU-Sekunden haben dann einen Preis</translation>
    </message>
    <message>
        <source>price, core h</source>
        <translation>Preis, Kern-h</translation>
    </message>
    <message>
        <source>{shared} with the same items, {private} with nothing in common, warm; 95 % interval {interval}.</source>
        <translation>{shared} mit denselben Elementen, {private} ohne Gemeinsames, warm; 95-%-Intervall {interval}.</translation>
    </message>
    <message>
        <source>Of serial&apos;s time {share} needs the GIL, by the overlap of 2 threads.</source>
        <translation>Von der Zeit von Seriell brauchen {share} den GIL, wie sich 2 Threads überlappen.</translation>
    </message>
    <message>
        <source>{python}: {said}</source>
        <translation>{python}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>It pays from {n} worker(s) on, of those raced.</source>
        <translation>
            <numerusform>Es lohnt sich ab {n} Worker, von den gemessenen.</numerusform>
            <numerusform>Es lohnt sich ab {n} Workern, von den gemessenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At that tax it pays from {n} worker(s) on at best.</source>
        <translation>
            <numerusform>Bei diesem Aufschlag lohnt es sich bestenfalls ab {n} Worker.</numerusform>
            <numerusform>Bei diesem Aufschlag lohnt es sich bestenfalls ab {n} Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other work took {ends} times as long without the GIL: this is out of the usual.</source>
        <translation>Andere Arbeit dauerte ohne GIL {ends}-mal so lange: das hier ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>The overlap of 2 threads is too noisy to tell what needs the GIL: measure more rounds.</source>
        <translation>Wie weit sich 2 Threads überlappen, schwankt zu sehr, um zu sagen, was den GIL braucht: mehr Runden messen.</translation>
    </message>
    <message numerus="yes">
        <source>Expected of {n} thread(s) under a Python without the GIL: {factors}</source>
        <translation>
            <numerusform>Erwartet von {n} Thread unter einem Python ohne GIL: {factors}</numerusform>
            <numerusform>Erwartet von {n} Threads unter einem Python ohne GIL: {factors}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A guess for {n} thread(s) without the GIL, by what other work lost there: {factors}</source>
        <translation>
            <numerusform>Geraten für {n} Thread ohne GIL, nach dem, was andere Arbeit dort verlor: {factors}</numerusform>
            <numerusform>Geraten für {n} Threads ohne GIL, nach dem, was andere Arbeit dort verlor: {factors}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected of {n} thread(s) with the GIL: {factors}</source>
        <translation>
            <numerusform>Erwartet von {n} Thread mit GIL: {factors}</numerusform>
            <numerusform>Erwartet von {n} Threads mit GIL: {factors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Race serial and threads under such a Python to know.</source>
        <translation>Ein Rennen von Seriell und Threads unter einem solchen Python gäbe Gewissheit.</translation>
    </message>
    <message>
        <source>Race threads under that Python to know.</source>
        <translation>Ein Rennen von Threads unter diesem Python gäbe Gewissheit.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>too wide to tell, more rounds on an idle machine narrow it</source>
        <translation>zu breit für ein Urteil, mehr Runden auf einem ruhigen Rechner verengen es</translation>
    </message>
    <message>
        <source>too wide to tell, serial under the same Python narrows it</source>
        <translation>zu breit für ein Urteil, seriell unter demselben Python verengt es</translation>
    </message>
    <message>
        <source>beyond the guess, serial under the same Python tells why</source>
        <translation>außerhalb des Geratenen, seriell unter demselben Python zeigt, warum</translation>
    </message>
    <message>
        <source>{line}; measured under {python}: {factor}, {verdict}.</source>
        <translation>{line}; gemessen unter {python}: {factor}, {verdict}.</translation>
    </message>
    <message>
        <source>{line}; measured with {who}: {factor}, {verdict}.</source>
        <translation>{line}; gemessen mit {who}: {factor}, {verdict}.</translation>
    </message>
    <message>
        <source>{line}; measured: {factor}, {verdict}.</source>
        <translation>{line}; gemessen: {factor}, {verdict}.</translation>
    </message>
    <message>
        <source>One thread takes {times} times as long as under {python}: the tax.</source>
        <translation>Ein Thread braucht {times}-mal so lange wie unter {python}: der Aufschlag.</translation>
    </message>
    <message>
        <source>One thread takes {times} times as long as under {python} (95 % interval {ends}): the tax.</source>
        <translation>Ein Thread braucht {times}-mal so lange wie unter {python} (95-%-Intervall {ends}): der Aufschlag.</translation>
    </message>
    <message numerus="yes">
        <source>At that tax it takes {n} core(s) to pay at best, of which there are {cores}.</source>
        <translation>
            <numerusform>Bei diesem Aufschlag braucht es bestenfalls {n} Kern, damit es sich lohnt; vorhanden sind {cores}.</numerusform>
            <numerusform>Bei diesem Aufschlag braucht es bestenfalls {n} Kerne, damit es sich lohnt; vorhanden sind {cores}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the GIL ({python}) threads pay from {n} worker(s) on</source>
        <translation>
            <numerusform>Ohne GIL ({python}) lohnen sich Threads ab {n} Worker</numerusform>
            <numerusform>Ohne GIL ({python}) lohnen sich Threads ab {n} Workern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the GIL ({python}) {n} thread(s) are slower than one with it</source>
        <translation>
            <numerusform>Ohne GIL ({python}) ist {n} Thread langsamer als einer mit ihm</numerusform>
            <numerusform>Ohne GIL ({python}) sind {n} Threads langsamer als einer mit ihm</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the GIL ({python}) no gain of threads is sure</source>
        <translation>Ohne GIL ({python}) ist kein Gewinn der Threads sicher</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s) there reach {factor} of serial under {python}.</source>
        <translation>
            <numerusform>{n} Thread erreicht dort das {factor} von Seriell unter {python}.</numerusform>
            <numerusform>{n} Threads erreichen dort das {factor} von Seriell unter {python}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s) there reach {factor} of serial under {python} ({ends}).</source>
        <translation>
            <numerusform>{n} Thread erreicht dort das {factor} von Seriell unter {python} ({ends}).</numerusform>
            <numerusform>{n} Threads erreichen dort das {factor} von Seriell unter {python} ({ends}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it where all modules support it: threads share their data, and nothing is sent.</source>
        <translation>Dort nutzen, wo alle Module es können: Threads teilen ihre Daten, und nichts wird verschickt.</translation>
    </message>
    <message numerus="yes">
        <source>Sharing everything out, it could pay from {n} worker(s) on: measure more.</source>
        <translation>
            <numerusform>Wird alles aufgeteilt, kann es sich ab {n} Worker lohnen: mehr messen.</numerusform>
            <numerusform>Wird alles aufgeteilt, kann es sich ab {n} Workern lohnen: mehr messen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Race serial under that Python as well: it shows what one thread loses there.</source>
        <translation>Seriell auch unter diesem Python messen: Das zeigt, was ein Thread dort verliert.</translation>
    </message>
    <message>
        <source>{first} at first, {warm} when it is called with the same once more.</source>
        <translation>{first} beim ersten Mal, {warm} beim erneuten Aufruf mit demselben.</translation>
    </message>
    <message>
        <source>95 % interval {ends}.</source>
        <translation>95-%-Intervall {ends}.</translation>
    </message>
    <message>
        <source>{who}: the second run is {factor} as fast</source>
        <translation>{who}: der zweite Lauf ist {factor} so schnell</translation>
    </message>
    <message>
        <source>It finds something again: a cache such as functools.lru_cache, or what each worker makes at its first call. Compare cold times, or clear it before each call.</source>
        <translation>Er findet etwas wieder vor: einen Cache wie functools.lru_cache oder was jeder Worker beim ersten Aufruf anlegt. Kalte Zeiten vergleichen, oder es vor jedem Aufruf leeren.</translation>
    </message>
    <message>
        <source>{share} for work, the GIL or a core</source>
        <translation>{share} auf Arbeit, den GIL oder einen Kern</translation>
    </message>
    <message>
        <source>{share} for work or a core</source>
        <translation>{share} auf Arbeit oder einen Kern</translation>
    </message>
    <message>
        <source>{share} for the GIL, I/O or a core</source>
        <translation>{share} auf den GIL, E/A oder einen Kern</translation>
    </message>
    <message>
        <source>{share} for I/O, locks or a core</source>
        <translation>{share} auf E/A, Sperren oder einen Kern</translation>
    </message>
    <message>
        <source>{share} for a core, in the run queue</source>
        <translation>{share} auf einen Kern, in der Warteschlange</translation>
    </message>
    <message>
        <source>{share} for the slowest, at a barrier</source>
        <translation>{share} auf den Langsamsten, an einer Barriere</translation>
    </message>
    <message>
        <source>{share} for data</source>
        <translation>{share} auf Daten</translation>
    </message>
    <message>
        <source>{share} to be handed work</source>
        <translation>{share} auf Zuteilung von Arbeit</translation>
    </message>
    <message>
        <source>{share} to be handed work or for the slowest, clocks do not tell which</source>
        <translation>{share} auf Zuteilung von Arbeit oder den langsamsten, auf was davon, sagen die Uhren nicht</translation>
    </message>
    <message>
        <source>{share} for I/O or locks of its own</source>
        <translation>{share} auf E/A oder eigene Sperren</translation>
    </message>
    <message>
        <source>{share} for I/O</source>
        <translation>{share} auf E/A</translation>
    </message>
    <message>
        <source>start-up takes {time}, {share} of the cold time</source>
        <translation>der Start dauert {time}, {share} der kalten Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s) ran {share} of the time</source>
        <translation>
            <numerusform>{n} Worker lief {share} der Zeit</numerusform>
            <numerusform>{n} Worker liefen {share} der Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s) waited {share} of the time</source>
        <translation>
            <numerusform>{n} Worker wartete {share} der Zeit</numerusform>
            <numerusform>{n} Worker warteten {share} der Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a task of {n} unit(s) is {work} of work and {lost} of handing out</source>
        <translation>
            <numerusform>eine Aufgabe von {n} Einheit ist {work} Arbeit und {lost} Zuteilung</numerusform>
            <numerusform>eine Aufgabe von {n} Einheiten ist {work} Arbeit und {lost} Zuteilung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a task of {n} unit(s) is {work} of work and {lost} of waiting</source>
        <translation>
            <numerusform>eine Aufgabe von {n} Einheit ist {work} Arbeit und {lost} Warten</numerusform>
            <numerusform>eine Aufgabe von {n} Einheiten ist {work} Arbeit und {lost} Warten</numerusform>
        </translation>
    </message>
    <message>
        <source>sharing it out costs more than it saves</source>
        <translation>das Aufteilen kostet mehr, als es spart</translation>
    </message>
    <message>
        <source>{share} of the work is serial, or lost to sharing it out</source>
        <translation>{share} der Arbeit sind seriell oder gehen beim Aufteilen verloren</translation>
    </message>
    <message>
        <source>a worker of the cluster takes one task at a time, whatever its threads ({threads} in all)</source>
        <translation>ein Worker des Clusters nimmt eine Aufgabe auf einmal, wie viele Threads er auch hat ({threads} insgesamt)</translation>
    </message>
    <message>
        <source>inner</source>
        <comment>before the word threads</comment>
        <translation>innere</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers x {threads} {library} threads share {n} core(s)</source>
        <translation>
            <numerusform>{workers} Worker x {threads} {library}-Threads teilen sich {n} Kern</numerusform>
            <numerusform>{workers} Worker x {threads} {library}-Threads teilen sich {n} Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{library} has {n} thread(s) in each worker: {cores} cores are used</source>
        <translation>
            <numerusform>{library} hat {n} Thread in jedem Worker: {cores} Kerne werden genutzt</numerusform>
            <numerusform>{library} hat {n} Threads in jedem Worker: {cores} Kerne werden genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>in adapted chunks</source>
        <translation>in angepassten Stücken</translation>
    </message>
    <message>
        <source>adapted chunks of {size}</source>
        <translation>angepasste Stücke zu {size}</translation>
    </message>
    <message>
        <source>--chunk takes whole numbers from 1 on and auto, separated by commas, as auto,1,10,100, got {got}</source>
        <translation>--chunk nimmt ganze Zahlen ab 1 und auto, durch Kommas getrennt, wie auto,1,10,100; hier steht {got}</translation>
    </message>
    <message>
        <source>Open a Python file…</source>
        <translation>Python-Datei öffnen…</translation>
    </message>
    <message>
        <source>Lists its functions; nothing of it runs</source>
        <translation>Zählt ihre Funktionen auf; nichts davon läuft</translation>
    </message>
    <message>
        <source>This run came from a file. Running it anew asks first.</source>
        <translation>Dieser Lauf kam aus einer Datei. Vor einem neuen Lauf wird gefragt.</translation>
    </message>
    <message>
        <source>{file} has changed since: Code shows what ran.</source>
        <translation>{file} hat sich seither geändert: Code zeigt, was lief.</translation>
    </message>
    <message>
        <source>{file} is gone: open it where it is now. Code shows what ran.</source>
        <translation>{file} ist nicht mehr da: dort öffnen, wo sie jetzt liegt. Code zeigt, was lief.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>vor {n} h</translation>
    </message>
    <message>
        <source>adapted chunks</source>
        <translation>angepasste Stücke</translation>
    </message>
    <message>
        <source>Choose among the runs that were measured here (Ctrl+R)</source>
        <translation>Unter den Läufen wählen, die hier gemessen wurden (Strg+R)</translation>
    </message>
    <message>
        <source>nobody has agreed that the function of this run is run again</source>
        <translation>niemand hat zugestimmt, dass die Funktion dieses Laufs noch einmal ausgeführt wird</translation>
    </message>
    <message>
        <source>{where} has no Python source that tells whether it is the same: run the plan anew</source>
        <translation>{where} hat keinen Python-Quelltext, an dem zu sehen wäre, ob es dasselbe ist: den Plan neu ausführen</translation>
    </message>
    <message>
        <source>{file} has changed since that run, and more rounds belong to the same text: run the plan anew</source>
        <translation>{file} hat sich seit diesem Lauf geändert, und weitere Runden gehören zum selben Text: den Plan neu ausführen</translation>
    </message>
    <message>
        <source>{size} bytes, changed {when}</source>
        <translation>{size} Bytes, geändert {when}</translation>
    </message>
    <message>
        <source>and its compiled twin {name}</source>
        <translation>und ihr kompilierter Zwilling {name}</translation>
    </message>
    <message>
        <source>It was named by {run}.</source>
        <translation>Sie wurde von {run} genannt.</translation>
    </message>
    <message>
        <source>The file has changed since that run: what it holds now is run.</source>
        <translation>Die Datei hat sich seit jenem Lauf geändert: Ausgeführt wird, was sie jetzt enthält.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>{file} defines no function {name} any more: choose another</source>
        <translation>{file} enthält keine Funktion {name} mehr: eine andere wählen</translation>
    </message>
    <message>
        <source>Race the adapted chunks beside many sizes: what a badly chosen one costs</source>
        <translation>Angepasste Stücke neben vielen Größen messen: was eine schlecht gewählte kostet</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} more round(s)</source>
        <translation>
            <numerusform>{n} weitere Runde ausführen</numerusform>
            <numerusform>{n} weitere Runden ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulate a cluster…</source>
        <translation>Cluster simulieren…</translation>
    </message>
    <message>
        <source>the scheduler is asked</source>
        <translation>der Scheduler wird gefragt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>before anything was measured</source>
        <translation>bevor etwas gemessen wurde</translation>
    </message>
    <message>
        <source>Draws workers that are not there by a model, as a line of its own</source>
        <translation>Zeichnet Worker, die es nicht gibt, nach einem Modell als eigene Linie</translation>
    </message>
    <message>
        <source>Workers, at most</source>
        <translation>Worker, höchstens</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>A model draws workers that are not there, from serial Python&apos;s time and what a link costs: latency each way, bandwidth, and dispatch of a task. What you leave out of the link is measured on this machine&apos;s loopback first; machine is how many workers are on each, else this one&apos;s cores.</source>
        <translation>Ein Modell zeichnet Worker, die es nicht gibt, aus der Zeit von seriellem Python und dem, was eine Verbindung kostet: latency (Latenz je Richtung), bandwidth (Bandbreite) und dispatch (Vergabe einer Aufgabe). Was davon fehlt, wird zuvor auf der Loopback-Schnittstelle dieses Rechners gemessen; machine ist, wie viele Worker auf jedem Rechner sind, sonst so viele wie dieser Kerne hat.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>1, 2, ... the cores, twice the logical ones; all of a cluster</source>
        <translation>1, 2, ... die Kerne, doppelt so viele wie logische; alle eines Clusters</translation>
    </message>
    <message>
        <source>a guess must be from {least}x to {most}x, got {got}x: 1x is as fast, 2x twice as fast</source>
        <translation>eine Schätzung muss zwischen {least}x und {most}x liegen, nicht bei {got}x: 1x ist gleich schnell, 2x doppelt so schnell</translation>
    </message>
    <message>
        <source>Start-up and a warm batch of {who}: {time}</source>
        <translation>Start und ein warmer Durchgang, {who}: {time}</translation>
    </message>
    <message>
        <source>A warm batch of {who}: {time}</source>
        <translation>Ein warmer Durchgang, {who}: {time}</translation>
    </message>
    <message>
        <source>Memory and CPU time of the whole team</source>
        <translation>Speicher und CPU-Zeit des ganzen Teams</translation>
    </message>
    <message>
        <source>This run is in no file</source>
        <translation>Dieser Lauf ist in keiner Datei</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne ihn schließen</translation>
    </message>
    <message>
        <source>not tried again after {tries} failures; the last: {rest}</source>
        <translation>nach {tries} Fehlschlägen nicht noch einmal versucht; der letzte: {rest}</translation>
    </message>
    <message>
        <source>ran out of memory (MemoryError)</source>
        <translation>der Speicher ging aus (MemoryError)</translation>
    </message>
    <message>
        <source>ran out of memory: the system killed it; {rest}</source>
        <translation>der Speicher ging aus: das System hat ihn beendet; {rest}</translation>
    </message>
    <message>
        <source>{rest}: the function may have ended its process, as os._exit does</source>
        <translation>{rest}: die Funktion kann ihren Prozess beendet haben, wie os._exit es tut</translation>
    </message>
    <message>
        <source>killed ({signal})</source>
        <translation>von außen beendet ({signal})</translation>
    </message>
    <message>
        <source>killed ({signal}) before it had begun</source>
        <translation>von außen beendet ({signal}), bevor er begonnen hatte</translation>
    </message>
    <message>
        <source>crashed: {fault} ({code})</source>
        <translation>abgestürzt: {fault} ({code})</translation>
    </message>
    <message>
        <source>crashed (signal {number})</source>
        <translation>abgestürzt (Signal {number})</translation>
    </message>
    <message>
        <source>ended without a result (exit status {status})</source>
        <translation>endete ohne Ergebnis (Exit-Status {status})</translation>
    </message>
    <message>
        <source>Worker {number} of {workers} (process {process}) was ended by signal {signal} ({name}).</source>
        <translation>Worker {number} von {workers} (Prozess {process}) wurde durch Signal {signal} ({name}) beendet.</translation>
    </message>
    <message>
        <source>Worker {number} of {workers} (process {process}) ended with exit status {status}.</source>
        <translation>Worker {number} von {workers} (Prozess {process}) endete mit Exit-Status {status}.</translation>
    </message>
    <message>
        <source>made no progress for {limit} s to start{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>kam {limit} s lang nicht voran beim Start{where}; speeduplab run --time-limit SEKUNDEN erlaubt mehr</translation>
    </message>
    <message>
        <source>made no progress for {limit} s at work{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>kam {limit} s lang nicht voran bei der Arbeit{where}; speeduplab run --time-limit SEKUNDEN erlaubt mehr</translation>
    </message>
    <message>
        <source>made no progress for {limit} s in the first calls of the function{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>kam {limit} s lang nicht voran bei den ersten Aufrufen der Funktion{where}; speeduplab run --time-limit SEKUNDEN erlaubt mehr</translation>
    </message>
    <message>
        <source>made no progress for {limit} s while making its workers{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>kam {limit} s lang nicht voran beim Anlegen seiner Worker{where}; speeduplab run --time-limit SEKUNDEN erlaubt mehr</translation>
    </message>
    <message>
        <source>made no progress for {limit} s while ending its workers{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>kam {limit} s lang nicht voran beim Beenden seiner Worker{where}; speeduplab run --time-limit SEKUNDEN erlaubt mehr</translation>
    </message>
    <message>
        <source>returned {result}, expected {expected}</source>
        <translation>gab {result} zurück, erwartet war {expected}</translation>
    </message>
    <message>
        <source>returned {results}: its batches do not agree</source>
        <translation>gab {results} zurück: seine Durchgänge stimmen nicht überein</translation>
    </message>
    <message>
        <source>item {item} raises {error}</source>
        <translation>Element {item} löst {error} aus</translation>
    </message>
    <message>
        <source>item {item} runs out of memory (MemoryError)</source>
        <translation>bei Element {item} geht der Speicher aus (MemoryError)</translation>
    </message>
    <message>
        <source>range {low} to {high} raises {error}</source>
        <translation>Bereich {low} bis {high} löst {error} aus</translation>
    </message>
    <message>
        <source>{module} is missing: {how}.</source>
        <translation>{module} fehlt: {how}.</translation>
    </message>
    <message>
        <source>This Python has no multiprocessing ({error}).</source>
        <translation>Dieses Python hat kein multiprocessing ({error}).</translation>
    </message>
    <message>
        <source>PySide6 has no wheel for a Python without the GIL, and this is {version}: choose one with it.</source>
        <translation>PySide6 hat kein Wheel für ein Python ohne GIL, und dies ist {version}: wähle eines mit GIL.</translation>
    </message>
    <message>
        <source>PySide6 cannot be imported in this Python {version} ({error}): {how}.</source>
        <translation>PySide6 lässt sich in diesem Python {version} nicht importieren ({error}): {how}.</translation>
    </message>
    <message>
        <source>The C++ extension is not built for this Python {version}: {how}.</source>
        <translation>Die C++-Erweiterung ist für dieses Python {version} nicht gebaut: {how}.</translation>
    </message>
    <message>
        <source>The C++ extension cannot be loaded in this Python {version}: {error}.</source>
        <translation>Die C++-Erweiterung lässt sich in diesem Python {version} nicht laden: {error}.</translation>
    </message>
</context>
</TS>
