<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Results differ</source>
        <translation>Los resultados difieren</translation>
    </message>
    <message>
        <source>Results equal so far</source>
        <translation>Resultados iguales hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} results, equal</source>
        <translation>
            <numerusform>{n} de {all} resultados, iguales</numerusform>
            <numerusform>{n} de {all} resultados, iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Results equal</source>
        <translation>Resultados iguales</translation>
    </message>
    <message>
        <source>Results equal: {result}</source>
        <translation>Resultados iguales: {result}</translation>
    </message>
    <message>
        <source>{who} returned {result}</source>
        <translation>{who}: {result}</translation>
    </message>
    <message>
        <source>{counts} workers</source>
        <translation>{counts} trabajadores</translation>
    </message>
    <message numerus="yes">
        <source>{workers} on {n} core(s)</source>
        <translation>
            <numerusform>{workers} en {n} núcleo</numerusform>
            <numerusform>{workers} en {n} núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>cold, log scale</source>
        <translation>en frío, escala logarítmica</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>en frío</translation>
    </message>
    <message>
        <source>warm, log scale</source>
        <translation>en caliente, escala logarítmica</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>en caliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} workloads</source>
        <translation>
            <numerusform>{n} tarea</numerusform>
            <numerusform>{n} tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>{workload}, num {num}</source>
        <translation>{workload}, num {num}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>How the work is run</source>
        <translation>Cómo se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The winner, the baseline, or why there is no time</source>
        <translation>El ganador, la referencia, o por qué no hay tiempo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Threads or processes of the team</source>
        <translation>Hilos o procesos que se reparten el trabajo</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The interpreter; a t behind it means that it has no GIL</source>
        <translation>El intérprete; una t detrás significa que no tiene GIL</translation>
    </message>
    <message>
        <source>Cold (s)</source>
        <translation>Frío (s)</translation>
    </message>
    <message>
        <source>Warm (s)</source>
        <translation>Caliente (s)</translation>
    </message>
    <message>
        <source>95 % interval (s)</source>
        <translation>Intervalo 95 % (s)</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>imposible</translation>
    </message>
    <message>
        <source>Seconds for making the workers, the first batch and ending the workers, in a typical round</source>
        <translation>Segundos para crear los trabajadores, el primer lote y terminar los trabajadores, en una ronda típica</translation>
    </message>
    <message>
        <source>Seconds of one batch on workers that already stand, in a typical round</source>
        <translation>Segundos de un lote con trabajadores ya creados, en una ronda típica</translation>
    </message>
    <message>
        <source>Median (s)</source>
        <translation>Mediana (s)</translation>
    </message>
    <message>
        <source>Plain median of the samples of the time that is compared: cold or warm, as chosen in the chart</source>
        <translation>Mediana simple de las muestras del tiempo que se compara: en frío o en caliente, según se elija en el gráfico</translation>
    </message>
    <message>
        <source>For the time that is compared: cold or warm, as chosen in the chart; from 6 rounds on</source>
        <translation>Del tiempo que se compara: en frío o en caliente, según se elija en el gráfico; a partir de 6 rondas</translation>
    </message>
    <message>
        <source>Start-up (ms)</source>
        <translation>Arranque (ms)</translation>
    </message>
    <message>
        <source>Milliseconds of a typical cold time for compiling, and for making and ending the workers</source>
        <translation>Milisegundos de un tiempo en frío típico que se dedican a compilar y a crear y terminar los trabajadores</translation>
    </message>
    <message>
        <source>Milliseconds of the start-up in which the kernel was compiled</source>
        <translation>Milisegundos del arranque en los que se compiló el kernel</translation>
    </message>
    <message>
        <source>Speed-up (x)</source>
        <translation>Aceleración (x)</translation>
    </message>
    <message>
        <source>Times faster than the baseline, of the time that is compared: cold or warm, as chosen in the chart</source>
        <translation>Cuántas veces más rápido que la referencia, según el tiempo que se compara: en frío o en caliente, según el gráfico</translation>
    </message>
    <message>
        <source>95 % interval (x)</source>
        <translation>Intervalo 95 % (x)</translation>
    </message>
    <message>
        <source>For the speed-up; from 6 rounds on. It holds the luck of where memory lies, which each round draws anew</source>
        <translation>De la aceleración; desde 6 rondas. Contiene la suerte de dónde está la memoria, que cada ronda sortea de nuevo</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>CPU time of all workers divided by the time that passed, in the warm batches</source>
        <translation>Tiempo de CPU de todos los trabajadores entre el tiempo transcurrido, en los lotes en caliente</translation>
    </message>
    <message>
        <source>Waiting (%)</source>
        <translation>Espera (%)</translation>
    </message>
    <message>
        <source>Share of a worker&apos;s time in which it did not run, mean of the workers</source>
        <translation>Parte del tiempo en que un trabajador no corrió, media de los trabajadores</translation>
    </message>
    <message>
        <source>Peak of the whole team, host and workers: pages that they share counted once (PSS)</source>
        <translation>Máximo de todo el equipo, proceso de medición y trabajadores: las páginas compartidas cuentan una vez (PSS)</translation>
    </message>
    <message>
        <source>Memory, RSS (MB)</source>
        <translation>Memoria, RSS (MB)</translation>
    </message>
    <message>
        <source>Peak of the whole team, pages that they share counted more than once: this system tells no PSS</source>
        <translation>Máximo de todo el equipo, las páginas compartidas cuentan varias veces: este sistema no da PSS</translation>
    </message>
    <message>
        <source>Moving data (%)</source>
        <translation>Mover datos (%)</translation>
    </message>
    <message>
        <source>Share of a warm batch that is pickling, sending and reading data and results, of the last worker</source>
        <translation>Parte de un lote en caliente que es serializar (pickle), enviar y leer datos y resultados, del último trabajador</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation>Lo que se calculó</translation>
    </message>
    <message>
        <source>a plan must end within 1 day, got about {time}: choose a smaller num, fewer rounds or fewer cells</source>
        <translation>un plan debe terminar en 1 día y este tarda unos {time}: elige un num menor, menos rondas o menos celdas</translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>pyperf JSON</source>
        <translation>JSON de pyperf</translation>
    </message>
    <message>
        <source>CSV, one row per sample and phase</source>
        <translation>CSV, una fila por muestra y fase</translation>
    </message>
    <message>
        <source>CSV for spreadsheets with a decimal comma</source>
        <translation>CSV para hojas con coma decimal</translation>
    </message>
    <message>
        <source>Trace for Perfetto</source>
        <translation>Traza para Perfetto</translation>
    </message>
    <message>
        <source>Google Benchmark JSON</source>
        <translation>JSON de Google Benchmark</translation>
    </message>
    <message>
        <source>Report as one HTML file</source>
        <translation>Informe en un solo archivo HTML</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it with -o</source>
        <translation>{path} es una carpeta: indica con -o un archivo en ella</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name with -o, or replace it with --force</source>
        <translation>{path} ya existe: elige otro nombre con -o o reemplázalo con --force</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}; make it, or name another</source>
        <translation>{path} no se puede escribir: no existe la carpeta {folder}; créala o indica otra</translation>
    </message>
    <message>
        <source>Others used up to {share} of the CPU</source>
        <translation>Otros usaron hasta el {share} de la CPU</translation>
    </message>
    <message>
        <source>Close them and measure again: speed-ups within a round suffer less, times do.</source>
        <translation>Ciérralos y mide otra vez: las aceleraciones de una misma ronda sufren menos, los tiempos sí.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster had {n} task(s) of others</source>
        <translation>
            <numerusform>El clúster tenía {n} tarea de otros</numerusform>
            <numerusform>El clúster tenía {n} tareas de otros</numerusform>
        </translation>
    </message>
    <message>
        <source>So it was as the run began: its workers took turns between them and this run.</source>
        <translation>Así era al empezar la ejecución: sus trabajadores se turnaban entre ellas y esta ejecución.</translation>
    </message>
    <message>
        <source>Measure once they have ended: the cluster&apos;s times hold what they took.</source>
        <translation>Mida cuando hayan terminado: los tiempos del clúster incluyen lo que tardaron.</translation>
    </message>
    <message>
        <source>The host took {share} of the CPU time</source>
        <translation>El anfitrión tomó el {share} del tiempo de CPU</translation>
    </message>
    <message numerus="yes">
        <source>This virtual machine waited while others ran, in {some} of {n} round(s).</source>
        <translation>
            <numerusform>Esta máquina virtual esperó mientras otras corrían, en {some} de {n} ronda.</numerusform>
            <numerusform>Esta máquina virtual esperó mientras otras corrían, en {some} de {n} rondas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure on a machine of your own, or when the host is quieter.</source>
        <translation>Mide en una máquina propia, o cuando el anfitrión esté más tranquilo.</translation>
    </message>
    <message>
        <source>A quota paused the workers for {time}</source>
        <translation>Una cuota detuvo a los trabajadores durante {time}</translation>
    </message>
    <message numerus="yes">
        <source>Of a control group, {times} times in {some} of {n} round(s).</source>
        <translation>
            <numerusform>De un grupo de control, {times} veces en {some} de {n} ronda.</numerusform>
            <numerusform>De un grupo de control, {times} veces en {some} de {n} rondas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no more workers than the quota has cores, or measure outside the container.</source>
        <translation>No uses más trabajadores que núcleos tiene la cuota, o mide fuera del contenedor.</translation>
    </message>
    <message numerus="yes">
        <source>{range} over {n} rounds.</source>
        <translation>
            <numerusform>{range} en {n} ronda.</numerusform>
            <numerusform>{range} en {n} rondas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more row drifts too.</source>
        <translation>1 fila más también deriva.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows drift too.</source>
        <translation>
            <numerusform>{n} fila más también deriva.</numerusform>
            <numerusform>{n} filas más también derivan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {share} longer by the end</source>
        <translation>{who}: {share} más lento al final</translation>
    </message>
    <message>
        <source>{who}: {share} shorter by the end</source>
        <translation>{who}: {share} más rápido al final</translation>
    </message>
    <message>
        <source>Let the machine warm up or cool down and other work end, then measure again.</source>
        <translation>Deja que la máquina se caliente o se enfríe y que termine lo demás; luego mide otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} round(s) say as much as {effective} independent ones</source>
        <translation>
            <numerusform>{n} ronda dice tanto como {effective} independientes</numerusform>
            <numerusform>{n} rondas dicen tanto como {effective} independientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds depend on each other: correlation {value}</source>
        <translation>Las rondas dependen unas de otras: correlación {value}</translation>
    </message>
    <message>
        <source>{said}; the intervals of speed-ups are {wider} times as wide for it.</source>
        <translation>{said}; por eso los intervalos de las aceleraciones son {wider} veces más anchos.</translation>
    </message>
    <message>
        <source>Measure more rounds, or later, when what slows some of them has ended.</source>
        <translation>Mide más rondas, o más tarde, cuando haya terminado lo que frena algunas.</translation>
    </message>
    <message numerus="yes">
        <source>More than {limit} in {some} of {n} round(s).</source>
        <translation>
            <numerusform>Más del {limit} en {some} de {n} ronda.</numerusform>
            <numerusform>Más del {limit} en {some} de {n} rondas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {limit} in {some} of {n} round(s); the load before was {load} for {cores}.</source>
        <translation>
            <numerusform>Más del {limit} en {some} de {n} ronda; la carga previa era {load} para {cores}.</numerusform>
            <numerusform>Más del {limit} en {some} de {n} rondas; la carga previa era {load} para {cores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {limit} can run at once; the others wait.</source>
        <translation>Solo {limit} pueden correr a la vez; los demás esperan.</translation>
    </message>
    <message>
        <source>Past {limit}, two hardware threads (SMT) share what one core can do.</source>
        <translation>Más allá de {limit}, dos hilos de hardware (SMT) comparten lo que puede un núcleo.</translation>
    </message>
    <message>
        <source>Past {limit}, two workers share what one core can do.</source>
        <translation>Más allá de {limit}, dos trabajadores comparten lo que puede un núcleo.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} core(s)</source>
        <translation>
            <numerusform>{workers} trabajadores comparten {count} núcleo</numerusform>
            <numerusform>{workers} trabajadores comparten {count} núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than cores cost start-up and switching.</source>
        <translation>Prueba con {count}: más trabajadores que núcleos cuestan arranque y cambios.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} logical core(s)</source>
        <translation>
            <numerusform>{workers} trabajadores comparten {count} núcleo lógico</numerusform>
            <numerusform>{workers} trabajadores comparten {count} núcleos lógicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than logical cores cost start-up and switching.</source>
        <translation>Prueba con {count}: más trabajadores que núcleos lógicos cuestan arranque y cambios.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} usable core(s)</source>
        <translation>
            <numerusform>{workers} trabajadores comparten {count} núcleo utilizable</numerusform>
            <numerusform>{workers} trabajadores comparten {count} núcleos utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than usable cores cost start-up and switching.</source>
        <translation>Prueba con {count}: más trabajadores que núcleos utilizables cuestan arranque y cambios.</translation>
    </message>
    <message>
        <source>{who} lose past {count}: {before}, then {after}.</source>
        <translation>{who} pierden más allá de {count}: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>{who} loses past {count}: {before}, then {after}.</source>
        <translation>{who} pierde más allá de {count}: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>{who} gain little past {count}: {before}, then {after}.</source>
        <translation>{who} ganan poco más allá de {count}: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>{who} gains little past {count}: {before}, then {after}.</source>
        <translation>{who} gana poco más allá de {count}: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>{who} still gain past {count}: {before}, then {after}.</source>
        <translation>{who} aún ganan más allá de {count}: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>{who} still gains past {count}: {before}, then {after}.</source>
        <translation>{who} aún gana más allá de {count}: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>Impossible rate: the loop was removed</source>
        <translation>Ritmo imposible: el bucle fue eliminado</translation>
    </message>
    <message>
        <source>{who}: {rate} additions a nanosecond; no core does more than {most}.</source>
        <translation>{who}: {rate} sumas por nanosegundo; ningún núcleo hace más de {most}.</translation>
    </message>
    <message>
        <source>Compare nothing with it; a barrier, or a result that nobody can foresee, keeps such a loop.</source>
        <translation>No compares nada con esto; una barrera, o un resultado que nadie pueda prever, conserva un bucle así.</translation>
    </message>
    <message>
        <source>The CPU was set to save power</source>
        <translation>La CPU estaba en modo de ahorro</translation>
    </message>
    <message>
        <source>With the {setting} clocks rise late or not at all.</source>
        <translation>Con {setting} la frecuencia sube tarde o nunca.</translation>
    </message>
    <message>
        <source>Choose the performance profile while measuring.</source>
        <translation>Elige el perfil de rendimiento mientras mides.</translation>
    </message>
    <message>
        <source>Measured on battery</source>
        <translation>Medido con batería</translation>
    </message>
    <message>
        <source>Clocks are lowered to save power, and more so with several workers.</source>
        <translation>La frecuencia baja para ahorrar, y más con varios trabajadores.</translation>
    </message>
    <message>
        <source>Plug in the power and measure again.</source>
        <translation>Conecta el cargador y mide otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Measured with {n} variable(s) set that change speed</source>
        <translation>
            <numerusform>Medido con {n} variable definida que cambia la velocidad</numerusform>
            <numerusform>Medido con {n} variables definidas que cambian la velocidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Unset what you do not mean to compare: every host and its workers inherits it.</source>
        <translation>Quita lo que no quieras comparar: cada proceso de medición y sus trabajadores lo heredan.</translation>
    </message>
    <message>
        <source>Python {version} prints before its host answers</source>
        <translation>Python {version} escribe algo antes de que su proceso de medición responda</translation>
    </message>
    <message>
        <source>Python {version} print before their hosts answer</source>
        <translation>Python {version} escriben algo antes de que sus procesos de medición respondan</translation>
    </message>
    <message>
        <source>{line!r}, and so on: it was passed over.</source>
        <translation>{line!r}, etcétera: se ha pasado por alto.</translation>
    </message>
    <message>
        <source>A sitecustomize or usercustomize does that, and takes its time in each start.</source>
        <translation>Lo hace un sitecustomize o usercustomize, y cuesta tiempo en cada arranque.</translation>
    </message>
    <message>
        <source>{who}: the JIT is off in them</source>
        <translation>{who}: el JIT está desactivado en ellos</translation>
    </message>
    <message>
        <source>Python {version} has it on for itself, its threads and its processes, and for no sub-interpreter.</source>
        <translation>Python {version} lo tiene activado para sí, sus hilos y sus procesos, y para ningún subintérprete.</translation>
    </message>
    <message>
        <source>Race without PYTHON_JIT as well: only there do rows differ by nothing but how they run in parallel.</source>
        <translation>Mida también sin PYTHON_JIT: solo así las filas se distinguen únicamente por cómo se ejecutan en paralelo.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {fast} fast and {n} slow core(s)</source>
        <translation>
            <numerusform>{workers} trabajadores comparten {fast} núcleos rápidos y {n} lento</numerusform>
            <numerusform>{workers} trabajadores comparten {fast} núcleos rápidos y {n} lentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where all shares are of one size, those on slow cores end last.</source>
        <translation>Si todas las partes son iguales, las de los núcleos lentos acaban las últimas.</translation>
    </message>
    <message>
        <source>Try {count}, or share the work out in small pieces.</source>
        <translation>Prueba con {count}, o reparte el trabajo en trozos pequeños.</translation>
    </message>
    <message>
        <source>{who}: the GIL came back on</source>
        <translation>{who}: el GIL volvió a activarse</translation>
    </message>
    <message>
        <source>Python {version} began without it; a module that was imported asked for it.</source>
        <translation>Python {version} empezó sin él; un módulo importado lo pidió.</translation>
    </message>
    <message>
        <source>Python {version} began without it; {chain}, which does not say that it can run so.</source>
        <translation>Python {version} empezó sin él; {chain}, que no dice que pueda funcionar así.</translation>
    </message>
    <message>
        <source>{who}: {module} switched the GIL on</source>
        <translation>{who}: {module} activó el GIL</translation>
    </message>
    <message>
        <source>Start with PYTHON_GIL=0, or leave out the module that does not support free threading.</source>
        <translation>Arranca con PYTHON_GIL=0, o deja fuera el módulo que no admite Python sin GIL.</translation>
    </message>
    <message>
        <source>Look for a newer {module}, leave it out, or start with PYTHON_GIL=0 to see whether it works so.</source>
        <translation>Busca un {module} más nuevo, prescinde de él o arranca con PYTHON_GIL=0 para ver si funciona así.</translation>
    </message>
    <message>
        <source>{module} was imported</source>
        <translation>se importó {module}</translation>
    </message>
    <message>
        <source>{one} imports {other}</source>
        <translation>{one} importa {other}</translation>
    </message>
    <message>
        <source>{words}, that imports {name}</source>
        <translation>{words}, que importa {name}</translation>
    </message>
    <message>
        <source>{who} read another clock</source>
        <translation>{who}: leyó otro reloj</translation>
    </message>
    <message>
        <source>A time of that clock cannot stand beside the others, so it has none.</source>
        <translation>Un tiempo de ese reloj no puede estar junto a los demás, así que no hay ninguno.</translation>
    </message>
    <message>
        <source>Choose another Python, or run without what changes its clock.</source>
        <translation>Elige otro Python, o ejecuta sin lo que cambia su reloj.</translation>
    </message>
    <message>
        <source>{part} of {whole}.</source>
        <translation>{part} de {whole}.</translation>
    </message>
    <message>
        <source>With warm workers they reach {factor}.</source>
        <translation>Con trabajadores en caliente alcanzan {factor}.</translation>
    </message>
    <message>
        <source>With warm workers it reaches {factor}.</source>
        <translation>Con trabajadores en caliente alcanza {factor}.</translation>
    </message>
    <message>
        <source>{who}: {share} is start-up</source>
        <translation>{who}: {share} es arranque</translation>
    </message>
    <message>
        <source>Keep the workers for many calls, or give each of them more to do.</source>
        <translation>Conserva los trabajadores para muchas llamadas, o dale más trabajo a cada uno.</translation>
    </message>
    <message>
        <source>Give each of the workers more to do.</source>
        <translation>Da más trabajo a cada uno de los trabajadores.</translation>
    </message>
    <message>
        <source>C++ was built without optimisation</source>
        <translation>C++ se compiló sin optimización</translation>
    </message>
    <message>
        <source>Its compiler flags are {flags}.</source>
        <translation>Sus opciones de compilación son {flags}.</translation>
    </message>
    <message>
        <source>Its compiler flags ask for none.</source>
        <translation>Sus opciones de compilación no la piden.</translation>
    </message>
    <message>
        <source>Build the program again as a release; until then the C++ times say nothing about C++.</source>
        <translation>Compila el programa de nuevo como release; hasta entonces los tiempos de C++ no dicen nada de C++.</translation>
    </message>
    <message>
        <source>The last because: {reason}.</source>
        <translation>La última, porque: {reason}.</translation>
    </message>
    <message>
        <source>1 more row has failed rounds too.</source>
        <translation>1 fila más también tiene rondas con fallo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows have failed rounds too.</source>
        <translation>
            <numerusform>{n} fila más también tiene rondas con fallo.</numerusform>
            <numerusform>{n} filas más también tienen rondas con fallo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: {failed} of {n} round(s) failed</source>
        <translation>
            <numerusform>{who}: {failed} de {n} ronda con fallo</numerusform>
            <numerusform>{who}: {failed} de {n} rondas con fallo</numerusform>
        </translation>
    </message>
    <message>
        <source>The times shown are those of the other rounds: find the cause, then measure again.</source>
        <translation>Los tiempos mostrados son los de las otras rondas: busca la causa y mide otra vez.</translation>
    </message>
    <message>
        <source>{who} ({time})</source>
        <translation>{who} ({time})</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cold times are not repeated within a round.</source>
        <translation>Los tiempos en frío no se repiten dentro de una ronda.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows take less than {least} s</source>
        <translation>
            <numerusform>{n} fila tarda menos de {least} s</numerusform>
            <numerusform>{n} filas tardan menos de {least} s</numerusform>
        </translation>
    </message>
    <message>
        <source>All that a sample repeats takes {time}, less than {least} s.</source>
        <translation>Todo lo que repite una muestra tarda {time}, menos de {least} s.</translation>
    </message>
    <message>
        <source>1 more row is as short.</source>
        <translation>1 fila más es igual de corta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows are as short.</source>
        <translation>
            <numerusform>{n} fila más es igual de corta.</numerusform>
            <numerusform>{n} filas más son igual de cortas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {time} is a short batch</source>
        <translation>{who}: {time} es un lote corto</translation>
    </message>
    <message>
        <source>Choose a larger num: the clock and the start of a batch weigh too much in so short a time.</source>
        <translation>Elige un num mayor: el reloj y el inicio de un lote pesan demasiado en tan poco tiempo.</translation>
    </message>
    <message>
        <source>1 more row varies by over {share}.</source>
        <translation>1 fila más varía más del {share}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows vary by over {share}.</source>
        <translation>
            <numerusform>{n} fila más varía más del {share}.</numerusform>
            <numerusform>{n} filas más varían más del {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {time} is a short time</source>
        <translation>{who}: {time} es un tiempo corto</translation>
    </message>
    <message>
        <source>Choose a larger num, or look at the warm times, which are repeated until 0.1 s.</source>
        <translation>Elige un num mayor, o mira los tiempos en caliente, que se repiten hasta 0,1 s.</translation>
    </message>
    <message>
        <source>{who}: {share} spread</source>
        <translation>{who}: varía {share}</translation>
    </message>
    <message>
        <source>{range} around {time}.</source>
        <translation>{range} en torno a {time}.</translation>
    </message>
    <message>
        <source>Close other programs, plug in the power, and measure more rounds.</source>
        <translation>Cierra otros programas, conecta el cargador y mide más rondas.</translation>
    </message>
    <message numerus="yes">
        <source>Threads take turns: {factor} with {n} worker(s)</source>
        <translation>
            <numerusform>Los hilos se turnan: {factor} con {n} trabajador</numerusform>
            <numerusform>Los hilos se turnan: {factor} con {n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Each worker waits {share} of its time. One GIL lets one run at once.</source>
        <translation>Cada trabajador espera el {share} de su tiempo. Un GIL deja correr a uno cada vez.</translation>
    </message>
    <message>
        <source>Each worker waits {share} of its time, {gil} of it for the GIL: it lets one run at once.</source>
        <translation>Cada trabajador espera el {share} de su tiempo, el {gil} por el GIL: deja correr a uno cada vez.</translation>
    </message>
    <message>
        <source>Against one thread of the same Python.</source>
        <translation>Frente a un hilo del mismo Python.</translation>
    </message>
    <message>
        <source>{share} of it is the machine&apos;s load, which had the cores.</source>
        <translation>El {share} de ello es la carga de la máquina, que tenía los núcleos.</translation>
    </message>
    <message>
        <source>Use processes, a free-threaded Python, or native code that releases the GIL.</source>
        <translation>Usa procesos, un Python sin GIL, o código nativo que libere el GIL.</translation>
    </message>
    <message>
        <source>{claim}: {value}</source>
        <translation>{claim}: {value}</translation>
    </message>
    <message>
        <source>What the compiler may remove wins nothing: choose a further strategy.</source>
        <translation>Lo que el compilador puede eliminar no gana nada: elige otra estrategia más.</translation>
    </message>
    <message>
        <source>Nothing that can be compared was measured so far</source>
        <translation>Hasta ahora no se midió nada comparable</translation>
    </message>
    <message>
        <source>Nothing that can be compared was measured</source>
        <translation>No se midió nada comparable</translation>
    </message>
    <message>
        <source>Nothing could be measured so far</source>
        <translation>Hasta ahora no se pudo medir nada</translation>
    </message>
    <message>
        <source>Measuring the first round</source>
        <translation>Midiendo la primera ronda</translation>
    </message>
    <message>
        <source>Nothing could be measured</source>
        <translation>No se pudo medir nada</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>{who} failed: {reason}.</source>
        <translation>{who}, con fallo: {reason}.</translation>
    </message>
    <message>
        <source>Each round visits all rows, in an order of its own.</source>
        <translation>Cada ronda visita todas las filas, en un orden propio.</translation>
    </message>
    <message>
        <source>The run ended before its first sample was complete.</source>
        <translation>La ejecución terminó antes de completar su primera muestra.</translation>
    </message>
    <message>
        <source>{who} take {value} so far</source>
        <translation>{who} tardan {value} hasta ahora</translation>
    </message>
    <message>
        <source>{who} takes {value} so far</source>
        <translation>{who} tarda {value} hasta ahora</translation>
    </message>
    <message>
        <source>{who} take {value}</source>
        <translation>{who} tardan {value}</translation>
    </message>
    <message>
        <source>{who} takes {value}</source>
        <translation>{who} tarda {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies</source>
        <translation>
            <numerusform>{n} estrategia</numerusform>
            <numerusform>{n} estrategias</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} are about as fast so far</source>
        <translation>{who} van a la par hasta ahora</translation>
    </message>
    <message>
        <source>{who} are about as fast</source>
        <translation>{who} van a la par</translation>
    </message>
    <message>
        <source>{who} are too noisy to tell apart</source>
        <translation>{who} varían demasiado para distinguirlos</translation>
    </message>
    <message>
        <source>{who} are too noisy to tell apart so far</source>
        <translation>{who} varían por ahora demasiado para distinguirlos</translation>
    </message>
    <message>
        <source>{who} are too close to call so far</source>
        <translation>{who} están por ahora demasiado cerca para decidir</translation>
    </message>
    <message>
        <source>{who} are too close to call</source>
        <translation>{who} están demasiado cerca para decidir</translation>
    </message>
    <message>
        <source>{who} {how}: too close to call so far</source>
        <translation>{who} {how}: por ahora demasiado cerca para decidir</translation>
    </message>
    <message>
        <source>{who} {how}: too close to call</source>
        <translation>{who} {how}: demasiado cerca para decidir</translation>
    </message>
    <message>
        <source>{who} {how}: too noisy to tell apart</source>
        <translation>{who} {how}: varían demasiado para distinguirlos</translation>
    </message>
    <message>
        <source>{who} are about as fast {how} so far</source>
        <translation>{who} van a la par {how} hasta ahora</translation>
    </message>
    <message>
        <source>{who} is about as fast {how} so far</source>
        <translation>{who} va a la par {how} hasta ahora</translation>
    </message>
    <message>
        <source>{who} are about as fast {how}</source>
        <translation>{who} van a la par {how}</translation>
    </message>
    <message>
        <source>{who} is about as fast {how}</source>
        <translation>{who} va a la par {how}</translation>
    </message>
    <message>
        <source>{who} are fastest</source>
        <translation>{who} son los más rápidos</translation>
    </message>
    <message>
        <source>{who} is fastest</source>
        <translation>{who} es el más rápido</translation>
    </message>
    <message>
        <source>{who} lead</source>
        <translation>{who} van en cabeza</translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation>{who} va en cabeza</translation>
    </message>
    <message>
        <source>{who} are fastest throughout</source>
        <translation>{who} son siempre los más rápidos</translation>
    </message>
    <message>
        <source>{who} is fastest throughout</source>
        <translation>{who} es siempre el más rápido</translation>
    </message>
    <message>
        <source>{who} lead throughout</source>
        <translation>{who} van siempre en cabeza</translation>
    </message>
    <message>
        <source>{who} leads throughout</source>
        <translation>{who} va siempre en cabeza</translation>
    </message>
    <message numerus="yes">
        <source>With {n} round(s) their samples overlap: from {least} on an interval tells more.</source>
        <translation>
            <numerusform>Con {n} ronda sus muestras se solapan: desde {least} un intervalo dice más.</numerusform>
            <numerusform>Con {n} rondas sus muestras se solapan: desde {least} un intervalo dice más.</numerusform>
        </translation>
    </message>
    <message>
        <source>on {workload}</source>
        <translation>en {workload}</translation>
    </message>
    <message>
        <source>at num {num}</source>
        <translation>con num {num}</translation>
    </message>
    <message numerus="yes">
        <source>{value} against {n} worker(s)</source>
        <translation>
            <numerusform>{value} frente a {n} trabajador</numerusform>
            <numerusform>{value} frente a {n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} against {who}</source>
        <translation>{value} frente a {who}</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Aún no hay nada con que compararlo.</translation>
    </message>
    <message>
        <source>It was measured once.</source>
        <translation>Se midió una vez.</translation>
    </message>
    <message numerus="yes">
        <source>From {range} in {n} rounds.</source>
        <translation>
            <numerusform>De {range} en {n} ronda.</numerusform>
            <numerusform>De {range} en {n} rondas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval of their ratio holds 1.</source>
        <translation>El intervalo del 95 % de su cociente contiene 1.</translation>
    </message>
    <message>
        <source>The 95 % intervals of their ratios hold 1.</source>
        <translation>Los intervalos del 95 % de sus cocientes contienen 1.</translation>
    </message>
    <message>
        <source>{factor} against one thread of the same Python</source>
        <translation>{factor} frente a un hilo del mismo Python</translation>
    </message>
    <message>
        <source>They take turns, one at a time, and gain no more than that.</source>
        <translation>Se turnan, de uno en uno, y no ganan más que eso.</translation>
    </message>
    <message>
        <source>Its threads take turns, one at a time, and gain no more than that.</source>
        <translation>Sus hilos se turnan, de uno en uno, y no gana más que eso.</translation>
    </message>
    <message>
        <source>{who}: {factor}. They take turns, and wait {share} of the time for a core.</source>
        <translation>{who}: {factor}. Se turnan y esperan un núcleo el {share} del tiempo.</translation>
    </message>
    <message>
        <source>{who}: {factor}. Its threads take turns, and wait {share} of the time for a core.</source>
        <translation>{who}: {factor}. Sus hilos se turnan y esperan un núcleo el {share} del tiempo.</translation>
    </message>
    <message>
        <source>{who} gain nothing: {factor}. They take turns, one at a time.</source>
        <translation>{who} no ganan nada: {factor}. Se turnan, de uno en uno.</translation>
    </message>
    <message>
        <source>{who} gains nothing: {factor}. Its threads take turns, one at a time.</source>
        <translation>{who} no gana nada: {factor}. Sus hilos se turnan, de uno en uno.</translation>
    </message>
    <message>
        <source>{who} lose: {factor}. They take turns, one at a time.</source>
        <translation>{who} pierden: {factor}. Se turnan, de uno en uno.</translation>
    </message>
    <message>
        <source>{who} loses: {factor}. Its threads take turns, one at a time.</source>
        <translation>{who} pierde: {factor}. Sus hilos se turnan, de uno en uno.</translation>
    </message>
    <message>
        <source>{who} spend {share} of their time on start-up.</source>
        <translation>{who} pasan el {share} de su tiempo arrancando.</translation>
    </message>
    <message>
        <source>{who} spends {share} of its time on start-up.</source>
        <translation>{who} pasa el {share} de su tiempo arrancando.</translation>
    </message>
    <message>
        <source>One C++ thread beats every Python process: {thread} against {process}.</source>
        <translation>Un hilo de C++ gana a todos los procesos de Python: {thread} frente a {process}.</translation>
    </message>
    <message numerus="yes">
        <source>Their {n} workers keep {cores} cores busy.</source>
        <translation>
            <numerusform>Su {n} trabajador ocupa {cores} núcleos.</numerusform>
            <numerusform>Sus {n} trabajadores ocupan {cores} núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its {n} workers keep {cores} cores busy.</source>
        <translation>
            <numerusform>Su {n} trabajador ocupa {cores} núcleos.</numerusform>
            <numerusform>Sus {n} trabajadores ocupan {cores} núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} come next: {value}.</source>
        <translation>{who} van después: {value}.</translation>
    </message>
    <message>
        <source>{who} comes next: {value}.</source>
        <translation>{who} va después: {value}.</translation>
    </message>
    <message>
        <source>mains power</source>
        <translation>corriente de red</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>Python {version} with the GIL</source>
        <translation>Python {version} con GIL</translation>
    </message>
    <message>
        <source>Python {version} without the GIL</source>
        <translation>Python {version} sin GIL</translation>
    </message>
    <message>
        <source>{memory} (container limit)</source>
        <translation>{memory} (límite del contenedor)</translation>
    </message>
    <message numerus="yes">
        <source>{n} logical</source>
        <translation>
            <numerusform>{n} lógico</numerusform>
            <numerusform>{n} lógicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable</source>
        <translation>
            <numerusform>{n} utilizable</numerusform>
            <numerusform>{n} utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>how it was built is not known</source>
        <translation>no se sabe cómo se compiló</translation>
    </message>
    <message>
        <source>with the GIL</source>
        <translation>con GIL</translation>
    </message>
    <message>
        <source>without the GIL</source>
        <translation>sin GIL</translation>
    </message>
    <message numerus="yes">
        <source>{n} fast</source>
        <translation>
            <numerusform>{n} rápido</numerusform>
            <numerusform>{n} rápidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation>
            <numerusform>{n} lento</numerusform>
            <numerusform>{n} lentos</numerusform>
        </translation>
    </message>
    <message>
        <source>not optimised</source>
        <translation>sin optimizar</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>free-threaded</source>
        <translation>sin GIL</translation>
    </message>
    <message>
        <source>optimised by profile</source>
        <translation>optimizado por perfil</translation>
    </message>
    <message>
        <source>optimised while linking</source>
        <translation>optimizado al enlazar</translation>
    </message>
    <message>
        <source>not optimised by profile</source>
        <translation>sin optimizar por perfil</translation>
    </message>
    <message>
        <source>{cores} cores</source>
        <translation>{cores} núcleos</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>red</translation>
    </message>
    <message>
        <source>{load} in the last minute</source>
        <translation>{load} en el último minuto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not told by this system</source>
        <translation>este sistema no lo dice</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguales</translation>
    </message>
    <message>
        <source>kernels without wide registers</source>
        <translation>kernels sin registros anchos</translation>
    </message>
    <message>
        <source>kernels of level {level}</source>
        <translation>kernels de nivel {level}</translation>
    </message>
    <message>
        <source>JIT on</source>
        <translation>JIT activado</translation>
    </message>
    <message>
        <source>JIT on, off in sub-interpreters</source>
        <translation>JIT activado, desactivado en subintérpretes</translation>
    </message>
    <message>
        <source>JIT built in, off</source>
        <translation>JIT incluido, desactivado</translation>
    </message>
    <message>
        <source>{workers} on {machines}, {first} of them on one</source>
        <translation>{workers} en {machines}, {first} de ellos en una sola</translation>
    </message>
    <message numerus="yes">
        <source>{n} task(s) of others are at work or wait there: times hold what these take.</source>
        <translation>
            <numerusform>{n} tarea de otros está en marcha o espera allí: los tiempos incluyen lo que tarda.</numerusform>
            <numerusform>{n} tareas de otros están en marcha o esperan allí: los tiempos incluyen lo que tardan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation>Tipos de núcleos</translation>
    </message>
    <message>
        <source>Hardware threads</source>
        <translation>Hilos de hardware</translation>
    </message>
    <message>
        <source>two a core</source>
        <translation>dos por núcleo</translation>
    </message>
    <message>
        <source>one a core</source>
        <translation>uno por núcleo</translation>
    </message>
    <message>
        <source>Highest clock</source>
        <translation>Frecuencia máxima</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>Governor</translation>
    </message>
    <message>
        <source>Clock driver</source>
        <translation>Controlador de frecuencia</translation>
    </message>
    <message>
        <source>Energy preference</source>
        <translation>Preferencia de energía</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Python was built</source>
        <translation>Python se compiló</translation>
    </message>
    <message>
        <source>Python&apos;s compiler</source>
        <translation>Compilador de Python</translation>
    </message>
    <message>
        <source>Python&apos;s program</source>
        <translation>Programa de Python</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>C++ extension</source>
        <translation>Extensión de C++</translation>
    </message>
    <message>
        <source>C++ extension is missing</source>
        <translation>Falta la extensión de C++</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>shared arguments</source>
        <translation>argumentos compartidos</translation>
    </message>
    <message>
        <source>private arguments</source>
        <translation>argumentos propios</translation>
    </message>
    <message>
        <source>{strategy} {how}</source>
        <translation>{strategy} {how}</translation>
    </message>
    <message>
        <source>by {method}</source>
        <translation>vía {method}</translation>
    </message>
    <message>
        <source>on {arguments}</source>
        <translation>con {arguments}</translation>
    </message>
    <message>
        <source>under {python}</source>
        <translation>en {python}</translation>
    </message>
    <message numerus="yes">
        <source>with {n} worker(s)</source>
        <translation>
            <numerusform>con {n} trabajador</numerusform>
            <numerusform>con {n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>with {counts} workers</source>
        <translation>con {counts} trabajadores</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nums must differ from each other, got {num} twice: name it once</source>
        <translation>los num deben ser distintos y {num} está dos veces: basta una</translation>
    </message>
    <message>
        <source>workers must differ from each other, got {count} twice: name it once</source>
        <translation>los números de trabajadores deben ser distintos y {count} está dos veces: basta una</translation>
    </message>
    <message>
        <source>rounds must be a whole number from 1 to {most}, got {got}</source>
        <translation>las rondas deben ser un número entero de 1 a {most}, no {got}</translation>
    </message>
    <message>
        <source>a range of workers must go up, got {got}: write {range}</source>
        <translation>un intervalo de trabajadores debe ser ascendente, no {got}: escribe {range}</translation>
    </message>
    <message>
        <source>an empty part in {text}</source>
        <translation>una parte vacía en {text}</translation>
    </message>
    <message>
        <source>workers must be whole numbers such as 2, 1,2,4 or 1-4, got {got}</source>
        <translation>los trabajadores deben ser números enteros como 2, 1,2,4 o 1-4, no {got}</translation>
    </message>
    <message>
        <source>none of the strategies can run here:</source>
        <translation>ninguna de las estrategias puede correr aquí:</translation>
    </message>
    <message>
        <source>Python {least} or newer is needed, and this is {version}.</source>
        <translation>Hace falta Python {least} o posterior, y este es {version}.</translation>
    </message>
    <message>
        <source>{strategy} is left out: {reason}</source>
        <translation>Se omite {strategy}: {reason}</translation>
    </message>
    <message>
        <source>{strategy} are left out: {reason}</source>
        <translation>Se omiten {strategy}: {reason}</translation>
    </message>
    <message>
        <source>{strategy} is left out under Python {version}: {reason}</source>
        <translation>Se omite {strategy} con Python {version}: {reason}</translation>
    </message>
    <message>
        <source>{strategy} are left out under Python {version}: {reason}</source>
        <translation>Se omiten {strategy} con Python {version}: {reason}</translation>
    </message>
    <message>
        <source>only f(item) has arguments that threads share: add a function items() beside it, or leave them out</source>
        <translation>solo f(item) tiene argumentos que los hilos comparten: añade una función items() al lado, o quítalos</translation>
    </message>
    <message>
        <source>only threads share arguments: add the strategy threads, or leave them out</source>
        <translation>solo los hilos comparten argumentos: añade la estrategia threads, o quítalos</translation>
    </message>
    <message>
        <source>choose at least one strategy of {names}</source>
        <translation>elige al menos una estrategia de {names}</translation>
    </message>
    <message>
        <source>workers must be given at least once, such as 2 or 1,2,4, got nothing</source>
        <translation>indica al menos un número de trabajadores, como 2 o 1,2,4</translation>
    </message>
    <message>
        <source>{strategy} cannot run under Python {version}: {reason}</source>
        <translation>{strategy}: no corre en Python {version}: {reason}</translation>
    </message>
    <message>
        <source>The first experiment</source>
        <translation>El primer experimento</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Every strategy that runs here, with two workers, in a few seconds.</source>
        <translation>Cada estrategia que corre aquí, con dos trabajadores, en unos segundos.</translation>
    </message>
    <message>
        <source>Threads take turns</source>
        <translation>Los hilos se turnan</translation>
    </message>
    <message>
        <source>Python threads, 1 to 8 of them: with the GIL, more of them are not faster.</source>
        <translation>Hilos de Python, de 1 a 8: con el GIL, más hilos no son más rápidos.</translation>
    </message>
    <message>
        <source>The entry fee of processes</source>
        <translation>La entrada de los procesos</translation>
    </message>
    <message>
        <source>From little work to much: where two processes begin to pay for their start.</source>
        <translation>De poco trabajo a mucho: dónde dos procesos empiezan a compensar su arranque.</translation>
    </message>
    <message>
        <source>More workers, not more speed</source>
        <translation>Más trabajadores, no más rápido</translation>
    </message>
    <message>
        <source>Processes, 1 to 16 of them: past the cores of the machine each one more only adds to the start.</source>
        <translation>Procesos, de 1 a 16: pasados los núcleos de la máquina, cada uno más solo añade arranque.</translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation>Trabajo desigual</translation>
    </message>
    <message>
        <source>Counts primes below 400,000: larger numbers cost more, so how work is shared out matters.</source>
        <translation>Cuenta primos menores de 400.000: los números grandes cuestan más, así que importa cómo se reparte.</translation>
    </message>
    <message>
        <source>Too fast to be true</source>
        <translation>Demasiado rápido para ser cierto</translation>
    </message>
    <message>
        <source>The C++ loop with and without the barrier that keeps the compiler from removing it.</source>
        <translation>El bucle de C++ con y sin la barrera que impide al compilador eliminarlo.</translation>
    </message>
    <message>
        <source>energy preference {wish}</source>
        <translation>preferencia de energía {wish}</translation>
    </message>
    <message>
        <source>governor {governor}</source>
        <translation>governor {governor}</translation>
    </message>
    <message>
        <source>{python} is Python {version}, which is too old</source>
        <translation>{python} es Python {version}, demasiado antiguo</translation>
    </message>
    <message>
        <source>{python} cannot run a bench host: {said}</source>
        <translation>{python} no puede ejecutar un proceso de medición: {said}</translation>
    </message>
    <message>
        <source>{python} does not start: {said}</source>
        <translation>{python} no arranca: {said}</translation>
    </message>
    <message>
        <source>{python} is no Python: {said}</source>
        <translation>{python} no es un Python: {said}</translation>
    </message>
    <message>
        <source>{problem}; give the path of a Python {version} or newer</source>
        <translation>{problem}; indica la ruta de un Python {version} o posterior</translation>
    </message>
    <message>
        <source>{python} is not on PATH</source>
        <translation>{python} no está en PATH</translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation>una ruta sin nombre</translation>
    </message>
    <message>
        <source>{python} is no path ({error})</source>
        <translation>{python} no es una ruta ({error})</translation>
    </message>
    <message>
        <source>{python} does not exist</source>
        <translation>{python} no existe</translation>
    </message>
    <message>
        <source>{python} is a folder</source>
        <translation>{python} es una carpeta</translation>
    </message>
    <message>
        <source>{python} is a folder; did you mean {inside}?</source>
        <translation>{python} es una carpeta; ¿quizá {inside}?</translation>
    </message>
    <message>
        <source>{python} did not answer within {limit} s</source>
        <translation>{python} no respondió en {limit} s</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>arranque</translation>
    </message>
    <message>
        <source>ending the workers</source>
        <translation>terminando los trabajadores</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 corriendo</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 esperando</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} running</source>
        <translation>
            <numerusform>{some} de {n} corriendo</numerusform>
            <numerusform>{some} de {n} corriendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} esperando</numerusform>
            <numerusform>{n} esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>{n} listo</numerusform>
            <numerusform>{n} listos</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this round yet</source>
        <translation>aún no en esta ronda</translation>
    </message>
    <message>
        <source>failed in this round</source>
        <translation>falló en esta ronda</translation>
    </message>
    <message>
        <source>measured in this round</source>
        <translation>medido en esta ronda</translation>
    </message>
    <message>
        <source>first batch</source>
        <translation>primer lote</translation>
    </message>
    <message>
        <source>warm batch</source>
        <translation>lote en caliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} at the start</source>
        <translation>
            <numerusform>{n} en la salida</numerusform>
            <numerusform>{n} en la salida</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} at the start</source>
        <translation>{who} en la salida</translation>
    </message>
    <message>
        <source>Space plays what was measured, slowed down.</source>
        <translation>Espacio reproduce lo medido, a cámara lenta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} have finished</source>
        <translation>
            <numerusform>{n} ha terminado</numerusform>
            <numerusform>{n} han terminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still run</source>
        <translation>
            <numerusform>{n} aún corre</numerusform>
            <numerusform>{n} aún corren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has finished</source>
        <translation>1 ha terminado</translation>
    </message>
    <message>
        <source>1 still runs</source>
        <translation>1 aún corre</translation>
    </message>
    <message numerus="yes">
        <source>All {n} still run</source>
        <translation>
            <numerusform>{n} aún corre</numerusform>
            <numerusform>Los {n} aún corren</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} still run</source>
        <translation>{who} aún corren</translation>
    </message>
    <message>
        <source>{who} still runs</source>
        <translation>{who} aún corre</translation>
    </message>
    <message>
        <source>{who} take until {time}.</source>
        <translation>{who} tardan hasta {time}.</translation>
    </message>
    <message>
        <source>{who} takes until {time}.</source>
        <translation>{who} tarda hasta {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} {strategy} only one runs at any moment.</source>
        <translation>
            <numerusform>{strategy}: de {n} solo corre uno en cada momento.</numerusform>
            <numerusform>{strategy}: de {n} solo corre uno en cada momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} workers of {strategy} only one runs at any moment.</source>
        <translation>
            <numerusform>{strategy}: de {n} trabajador solo corre uno en cada momento.</numerusform>
            <numerusform>{strategy}: de {n} trabajadores solo corre uno en cada momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other waits.</source>
        <translation>El otro espera.</translation>
    </message>
    <message>
        <source>The other {count} wait.</source>
        <translation>Los otros {count} esperan.</translation>
    </message>
    <message>
        <source>{who} finish first: {time}</source>
        <translation>{who} terminan primero: {time}</translation>
    </message>
    <message>
        <source>{who} finishes first: {time}</source>
        <translation>{who} termina primero: {time}</translation>
    </message>
    <message>
        <source>{who} take {times} times as long.</source>
        <translation>{who} tardan {times} veces más.</translation>
    </message>
    <message>
        <source>{who} takes {times} times as long.</source>
        <translation>{who} tarda {times} veces más.</translation>
    </message>
    <message>
        <source>num {num}</source>
        <translation>num {num}</translation>
    </message>
    <message>
        <source>B is slower</source>
        <translation>B es más lento</translation>
    </message>
    <message>
        <source>The time of B is {ratio} times that of A.</source>
        <translation>El tiempo de B es {ratio} veces el de A.</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}.</source>
        <translation>Intervalo del 95 %: {low} a {high}.</translation>
    </message>
    <message numerus="yes">
        <source>An interval takes {n} rounds.</source>
        <translation>
            <numerusform>Un intervalo requiere {n} ronda.</numerusform>
            <numerusform>Un intervalo requiere {n} rondas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) in both.</source>
        <translation>
            <numerusform>{n} celda en común.</numerusform>
            <numerusform>{n} celdas en común.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two runs have no cell in common</source>
        <translation>Las dos ejecuciones no tienen ninguna celda en común</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>{names} are about as fast {where}</source>
        <translation>{names} van a la par {where}</translation>
    </message>
    <message>
        <source>{name} are among the fastest {where}</source>
        <translation>{name} están entre los más rápidos {where}</translation>
    </message>
    <message>
        <source>{name} is among the fastest {where}</source>
        <translation>{name} está entre los más rápidos {where}</translation>
    </message>
    <message>
        <source>Another winner: {left} in A, {right} in B</source>
        <translation>Otro ganador: {left} en A, {right} en B</translation>
    </message>
    <message>
        <source>{name} win {where}</source>
        <translation>{name} ganan {where}</translation>
    </message>
    <message>
        <source>{name} wins {where}</source>
        <translation>{name} gana {where}</translation>
    </message>
    <message>
        <source>{name} lead {where}</source>
        <translation>{name} van en cabeza {where}</translation>
    </message>
    <message>
        <source>{name} leads {where}</source>
        <translation>{name} va en cabeza {where}</translation>
    </message>
    <message>
        <source>on both machines</source>
        <translation>en ambas máquinas</translation>
    </message>
    <message>
        <source>in both runs</source>
        <translation>en ambas ejecuciones</translation>
    </message>
    <message>
        <source>A measured {left}, B {right}.</source>
        <translation>A midió {left}; B, {right}.</translation>
    </message>
    <message>
        <source>{order}, and {near}</source>
        <translation>{order}, y {near}</translation>
    </message>
    <message>
        <source>The order is the same</source>
        <translation>El orden es el mismo</translation>
    </message>
    <message>
        <source>The order is the same within the noise</source>
        <translation>El orden es el mismo dentro del ruido</translation>
    </message>
    <message>
        <source>{first} come before {second} in A, after in B</source>
        <translation>{first} van antes que {second} en A, después en B</translation>
    </message>
    <message>
        <source>{first} comes before {second} in A, after in B</source>
        <translation>{first} va antes que {second} en A, después en B</translation>
    </message>
    <message>
        <source>{detail}, baseline</source>
        <translation>{detail}, referencia</translation>
    </message>
    <message>
        <source>{name} stay near 1x on both.</source>
        <translation>{name} se quedan cerca de 1x en ambas.</translation>
    </message>
    <message>
        <source>{name} stays near 1x on both.</source>
        <translation>{name} se queda cerca de 1x en ambas.</translation>
    </message>
    <message>
        <source>Results differ between A and B</source>
        <translation>Los resultados de A y B difieren</translation>
    </message>
    <message>
        <source>Results differ in {run}</source>
        <translation>Los resultados difieren en {run}</translation>
    </message>
    <message>
        <source>Results equal in both</source>
        <translation>Resultados iguales en ambas</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estrategia</translation>
    </message>
    <message>
        <source>start method</source>
        <translation>método de arranque</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>a plan must have at least one cell, got none</source>
        <translation>un plan debe tener al menos una celda y este no tiene ninguna</translation>
    </message>
    <message>
        <source>workers must be 1 for {strategy}, got {workers}</source>
        <translation>los trabajadores deben ser 1 con {strategy}, no {workers}</translation>
    </message>
    <message>
        <source>num must be a whole number from 1 to {most}, such as 1e8 or {like}, got {got}</source>
        <translation>num debe ser un número entero de 1 a {most}, como 1e8 o {like}, no {got}</translation>
    </message>
    <message>
        <source>workers must be from 1 to {most}, got {got}</source>
        <translation>los trabajadores deben ser de 1 a {most}, no {got}</translation>
    </message>
    <message>
        <source>rounds must be from 1 to {most}, got {got}</source>
        <translation>las rondas deben ser de 1 a {most}, no {got}</translation>
    </message>
    <message>
        <source>time limit must be above 0 and at most {most} s, got {got}</source>
        <translation>el límite de tiempo debe ser mayor que 0 y como máximo {most} s, no {got}</translation>
    </message>
    <message>
        <source>seed must be from 0 to {most}, got {got}</source>
        <translation>la semilla debe ser de 0 a {most}, no {got}</translation>
    </message>
    <message>
        <source>start method {method} does not exist on Windows: use spawn</source>
        <translation>el método de arranque {method} no existe en Windows: usa spawn</translation>
    </message>
    <message>
        <source>{what} must be one of {names}, got {got}; did you mean {guess}?</source>
        <translation>{what}: debe ser uno de {names}, no {got}; ¿quizá {guess}?</translation>
    </message>
    <message>
        <source>{what} must be one of {names}, got {got}</source>
        <translation>{what}: debe ser uno de {names}, no {got}</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>uno más largo</translation>
    </message>
    <message>
        <source>The file has no end: its run goes on, or was cut short</source>
        <translation>El archivo no tiene final: su ejecución sigue, o se interrumpió</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <translation>La carpeta {folder} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: line {number}{problem}; use another copy of it</source>
        <translation>{path} está dañado: línea {number}{problem}; usa otra copia</translation>
    </message>
    <message numerus="yes">
        <source>left out of {name}: {n} event(s) that no run can hold</source>
        <translation>
            <numerusform>omitido de {name}: {n} evento que ninguna ejecución puede contener</numerusform>
            <numerusform>omitidos de {name}: {n} eventos que ninguna ejecución puede contener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} ends in line {number}, before its run did: {done} of {n} sample(s) are there</source>
        <translation>
            <numerusform>{name} termina en la línea {number}, antes que su ejecución: hay {done} de {n} muestra</numerusform>
            <numerusform>{name} termina en la línea {number}, antes que su ejecución: hay {done} de {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file; choose a run file, whose name ends in {suffix}</source>
        <translation>{path} no es un archivo; elige un archivo de ejecución, cuyo nombre termina en {suffix}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; choose another file</source>
        <translation>{path} no se puede leer: {reason}; elige otro archivo</translation>
    </message>
    <message>
        <source>{path} was written by a newer Speedup Lab: its format has version {theirs}, this program reads up to {ours}; update Speedup Lab</source>
        <translation>{path} fue escrito por un Speedup Lab más nuevo: su formato es la versión {theirs} y este programa lee hasta la {ours}; actualiza Speedup Lab</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>its first line is nested too deeply</source>
        <translation>su primera línea está demasiado anidada</translation>
    </message>
    <message>
        <source>{path} is no run of Speedup Lab: {problem}; {remedy}</source>
        <translation>{path} no es una ejecución de Speedup Lab: {problem}; {remedy}</translation>
    </message>
    <message>
        <source>it was not written by Speedup Lab, or was damaged</source>
        <translation>no lo escribió Speedup Lab, o se dañó</translation>
    </message>
    <message>
        <source>choose a file that ends in {suffix}</source>
        <translation>elige un archivo que termine en {suffix}</translation>
    </message>
    <message>
        <source>{lost} was removed or replaced while the run went on: all of it is in {path}</source>
        <translation>{lost} se eliminó o se reemplazó durante la ejecución: toda ella está en {path}</translation>
    </message>
    <message>
        <source>{asked} could not be written ({reason}): the whole run is in {path}</source>
        <translation>No se pudo escribir {asked} ({reason}): toda la ejecución está en {path}</translation>
    </message>
    <message>
        <source>The run is not saved: {path}: {reason}. Measuring goes on; choose another place with Save as, or with --save FILE</source>
        <translation>La ejecución no está guardada: {path}: {reason}. La medición sigue; elige otro lugar con Guardar como, o con --save FILE</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; choose another place</source>
        <translation>{path} no se puede escribir: {reason}; elige otro lugar</translation>
    </message>
    <message>
        <source>95 % interval {range}</source>
        <translation>Intervalo del 95 %: {range}</translation>
    </message>
    <message numerus="yes">
        <source>Median of {n} sample(s): {time}</source>
        <translation>
            <numerusform>Mediana de {n} muestra: {time}</numerusform>
            <numerusform>Mediana de {n} muestras: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory was laid out anew in each round: the luck of it is part of the interval</source>
        <translation>La memoria se dispuso de nuevo en cada ronda: su azar forma parte del intervalo</translation>
    </message>
    <message>
        <source>Quotient of the times of a typical round, warm, without start-up</source>
        <translation>Cociente de los tiempos de una ronda típica, en caliente, sin el arranque</translation>
    </message>
    <message>
        <source>Quotient of the times of a typical round, with start-up</source>
        <translation>Cociente de los tiempos de una ronda típica, con el arranque</translation>
    </message>
    <message>
        <source>Making and ending the workers: {time}</source>
        <translation>Crear y terminar los trabajadores: {time}</translation>
    </message>
    <message>
        <source>Cores used: {cores}</source>
        <translation>Núcleos usados: {cores}</translation>
    </message>
    <message>
        <source>Peak memory of the whole team: {size}</source>
        <translation>Memoria máxima de todo el equipo: {size}</translation>
    </message>
    <message>
        <source>CPU time of the whole team: {time}</source>
        <translation>Tiempo de CPU de todo el equipo: {time}</translation>
    </message>
    <message>
        <source>too noisy to tell</source>
        <translation>varía demasiado</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>a la par</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>demasiado cerca</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>el más rápido</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>en cabeza</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>no en esta ejecución</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>barely slower</source>
        <translation>apenas más lento</translation>
    </message>
    <message>
        <source>barely faster</source>
        <translation>apenas más rápido</translation>
    </message>
    <message>
        <source>{factor} faster</source>
        <translation>{factor} más rápido</translation>
    </message>
    <message>
        <source>not in its plan</source>
        <translation>no en su plan</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>falló: {reason}</translation>
    </message>
    <message>
        <source>95 % interval {ends}</source>
        <translation>Intervalo del 95 %: {ends}</translation>
    </message>
    <message>
        <source>{names}; and {count} more</source>
        <translation>{names}; y {count} más</translation>
    </message>
    <message>
        <source>Only in {runs}: {cells}.</source>
        <translation>Solo en {runs}: {cells}.</translation>
    </message>
    <message>
        <source>{works}, with {strategies}</source>
        <translation>{works}, con {strategies}</translation>
    </message>
    <message>
        <source>That takes at least {count} rounds in each run.</source>
        <translation>Eso requiere al menos {count} rondas en cada ejecución.</translation>
    </message>
    <message>
        <source>The baseline of the speed-ups</source>
        <translation>La referencia de las aceleraciones</translation>
    </message>
    <message>
        <source>Speed-up {factor} against {who}</source>
        <translation>Aceleración {factor} frente a {who}</translation>
    </message>
    <message>
        <source>Speed-up {factor} against {who}, 95 % interval {range}</source>
        <translation>Aceleración {factor} frente a {who}, intervalo del 95 %: {range}</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>El bucle</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lote</translation>
    </message>
    <message>
        <source>This strategy&apos;s lines are not marked in this version.</source>
        <translation>Las líneas de esta estrategia no están marcadas en esta versión.</translation>
    </message>
    <message>
        <source>This installation has no C++ extension, and no source of it.</source>
        <translation>Esta instalación no tiene la extensión de C++ ni su código.</translation>
    </message>
    <message>
        <source>Both run the same lines.</source>
        <translation>Ambas ejecutan las mismas líneas.</translation>
    </message>
    <message>
        <source>{here} here and {there} there differ; they are marked.</source>
        <translation>{here} aquí y {there} allí difieren; están marcadas.</translation>
    </message>
    <message>
        <source>{what} is the same; {here} here and {there} there differ, and are marked.</source>
        <translation>Igual: {what}. {here} aquí y {there} allí difieren, y están marcadas.</translation>
    </message>
    <message>
        <source>{what} are the same; {here} here and {there} there differ, and are marked.</source>
        <translation>Iguales: {what}. {here} aquí y {there} allí difieren, y están marcadas.</translation>
    </message>
    <message>
        <source>the loop</source>
        <translation>el bucle</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>un lote</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>Los trabajadores</translation>
    </message>
    <message>
        <source>the workers</source>
        <translation>los trabajadores</translation>
    </message>
    <message>
        <source>One batch, without the GIL</source>
        <translation>Un lote, sin el GIL</translation>
    </message>
    <message>
        <source>one batch, without the GIL</source>
        <translation>un lote sin el GIL</translation>
    </message>
    <message>
        <source>Called from Python, without the GIL</source>
        <translation>Llamado desde Python, sin el GIL</translation>
    </message>
    <message>
        <source>called from Python, without the GIL</source>
        <translation>la llamada desde Python sin el GIL</translation>
    </message>
    <message>
        <source>Called from Python, with the GIL</source>
        <translation>Llamado desde Python, con el GIL</translation>
    </message>
    <message>
        <source>called from Python, with the GIL</source>
        <translation>llamado desde Python, con el GIL</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>los pasos</translation>
    </message>
    <message>
        <source>What travels</source>
        <translation>Lo que viaja</translation>
    </message>
    <message>
        <source>what travels</source>
        <translation>lo que viaja</translation>
    </message>
    <message>
        <source>Stopped after round {done} of {rounds}</source>
        <translation>Detenido tras la ronda {done} de {rounds}</translation>
    </message>
    <message>
        <source>Stopped in round 1 of {rounds}</source>
        <translation>Detenido en la ronda 1 de {rounds}</translation>
    </message>
    <message>
        <source>Failed after round {done} of {rounds}</source>
        <translation>Fallo tras la ronda {done} de {rounds}</translation>
    </message>
    <message>
        <source>Failed in round 1 of {rounds}</source>
        <translation>Fallo en la ronda 1 de {rounds}</translation>
    </message>
    <message>
        <source>Cut off after round {done} of {rounds}</source>
        <translation>Cortado tras la ronda {done} de {rounds}</translation>
    </message>
    <message>
        <source>Cut off in round 1 of {rounds}</source>
        <translation>Cortado en la ronda 1 de {rounds}</translation>
    </message>
    <message>
        <source>no worker</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>No worker waits for long: {share} of the time at most</source>
        <translation>Ningún trabajador espera mucho: como máximo el {share} del tiempo</translation>
    </message>
    <message>
        <source>{who} wait {share} of the time</source>
        <translation>{who} esperan el {share} del tiempo</translation>
    </message>
    <message>
        <source>{who} waits {share} of the time</source>
        <translation>{who} espera el {share} del tiempo</translation>
    </message>
    <message>
        <source>Only one runs at any moment.</source>
        <translation>Solo corre uno en cada momento.</translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies run side by side.</source>
        <translation>
            <numerusform>{n} estrategia corre en paralelo.</numerusform>
            <numerusform>{n} estrategias corren en paralelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} run side by side.</source>
        <translation>{who} corren en paralelo.</translation>
    </message>
    <message>
        <source>{who} runs side by side.</source>
        <translation>{who} corre en paralelo.</translation>
    </message>
    <message>
        <source>start-up {time}</source>
        <translation>arranque {time}</translation>
    </message>
    <message>
        <source>{time} to end them</source>
        <translation>{time} para terminarlos</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message numerus="yes">
        <source>all {n} run at once</source>
        <translation>
            <numerusform>{n} corre</numerusform>
            <numerusform>los {n} corren a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>both run at once</source>
        <translation>los dos corren a la vez</translation>
    </message>
    <message>
        <source>one runs at a time</source>
        <translation>corren de uno en uno</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>runs {share}</source>
        <translation>corre el {share}</translation>
    </message>
    <message>
        <source>of the time</source>
        <translation>del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n}</source>
        <translation>
            <numerusform>{some} de {n}</numerusform>
            <numerusform>{some} de {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>run on average</source>
        <translation>corren de media</translation>
    </message>
    <message>
        <source>all {count} run</source>
        <translation>los {count} corren</translation>
    </message>
    <message>
        <source>both run</source>
        <translation>corren los dos</translation>
    </message>
    <message>
        <source>one runs,</source>
        <translation>uno corre,</translation>
    </message>
    <message>
        <source>{count} run,</source>
        <translation>{count} corren,</translation>
    </message>
    <message>
        <source>one waits</source>
        <translation>uno espera</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} esperan</translation>
    </message>
    <message>
        <source>Round {round}: {time}</source>
        <translation>Ronda {round}: {time}</translation>
    </message>
    <message>
        <source>Waiting: {shares}</source>
        <translation>Espera: {shares}</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Secuencial</translation>
    </message>
    <message>
        <source>One thread of Python: what the others are compared with.</source>
        <translation>Un hilo de Python: con lo que se comparan los demás.</translation>
    </message>
    <message>
        <source>Python threads</source>
        <translation>Hilos de Python</translation>
    </message>
    <message>
        <source>threading.Thread; with the GIL they take turns.</source>
        <translation>threading.Thread; con el GIL se turnan.</translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation>QThreadPool</translation>
    </message>
    <message>
        <source>Python code in Qt&apos;s thread pool; the same GIL.</source>
        <translation>Código Python en el pool de hilos de Qt; el mismo GIL.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Sub-interpreters</source>
        <translation>Subintérpretes</translation>
    </message>
    <message>
        <source>Interpreters with a GIL each, as threads of one process.</source>
        <translation>Intérpretes con un GIL cada uno, como hilos de un proceso.</translation>
    </message>
    <message>
        <source>asyncio</source>
        <translation>asyncio</translation>
    </message>
    <message>
        <source>Tasks on one event loop: they wait at once, and compute one after the other.</source>
        <translation>Tareas de un bucle de eventos: esperan a la vez y calculan una tras otra.</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>un hilo</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>Pool de hilos</translation>
    </message>
    <message>
        <source>ThreadPoolExecutor of concurrent.futures: what most scripts use.</source>
        <translation>ThreadPoolExecutor de concurrent.futures: lo que usa la mayoría de los scripts.</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>Pool de procesos</translation>
    </message>
    <message>
        <source>ProcessPoolExecutor of concurrent.futures.</source>
        <translation>ProcessPoolExecutor de concurrent.futures.</translation>
    </message>
    <message>
        <source>mp.Pool</source>
        <translation>mp.Pool</translation>
    </message>
    <message>
        <source>multiprocessing.Pool; it takes no notice of a killed worker.</source>
        <translation>multiprocessing.Pool; no se entera de que un trabajador fue terminado a la fuerza.</translation>
    </message>
    <message>
        <source>Interpreter pool</source>
        <translation>Pool de intérpretes</translation>
    </message>
    <message>
        <source>InterpreterPoolExecutor of concurrent.futures, from Python 3.14 on.</source>
        <translation>InterpreterPoolExecutor de concurrent.futures, desde Python 3.14.</translation>
    </message>
    <message>
        <source>loky</source>
        <translation>loky</translation>
    </message>
    <message>
        <source>The pool of processes under joblib; workers stand for the next call.</source>
        <translation>El pool de procesos de joblib; los trabajadores quedan para la siguiente llamada.</translation>
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
        <translation>mpi4py.futures: rangos de MPI como procesos trabajadores.</translation>
    </message>
    <message>
        <source>mpi4py</source>
        <translation>mpi4py</translation>
    </message>
    <message>
        <source>C++ one thread</source>
        <translation>C++ con un hilo</translation>
    </message>
    <message>
        <source>The same loop in C++, on one thread.</source>
        <translation>El mismo bucle en C++, en un hilo.</translation>
    </message>
    <message>
        <source>C++ threads</source>
        <translation>Hilos de C++</translation>
    </message>
    <message>
        <source>C++ threads while the GIL is released.</source>
        <translation>Hilos de C++ con el GIL liberado.</translation>
    </message>
    <message>
        <source>Python threads, C++</source>
        <translation>Hilos de Python, C++</translation>
    </message>
    <message>
        <source>Python threads that call the same C++, which lets go of the GIL.</source>
        <translation>Hilos de Python que llaman al mismo C++, que libera el GIL.</translation>
    </message>
    <message>
        <source>Python threads, C++ with the GIL</source>
        <translation>Hilos de Python, C++ con el GIL</translation>
    </message>
    <message>
        <source>Python threads that call the same C++, which keeps the GIL.</source>
        <translation>Hilos de Python que llaman al mismo C++, que conserva el GIL.</translation>
    </message>
    <message>
        <source>GIL kept</source>
        <translation>GIL conservado</translation>
    </message>
    <message>
        <source>C++ threads, Python method</source>
        <translation>Hilos de C++, método de Python</translation>
    </message>
    <message>
        <source>C++ threads that call a method which a Python class overrides: the GIL is back.</source>
        <translation>Hilos de C++ que llaman a un método redefinido por una clase de Python: vuelve el GIL.</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>C++ without the barrier</source>
        <translation>C++ sin la barrera</translation>
    </message>
    <message>
        <source>The C++ loop as the compiler likes it: it is removed, and nothing is left to measure.</source>
        <translation>El bucle de C++ como le gusta al compilador: lo elimina y no queda nada que medir.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Counter, even work</source>
        <translation>Contador, uniforme</translation>
    </message>
    <message>
        <source>Adds 1, num times: every step costs the same.</source>
        <translation>Suma 1, num veces: cada paso cuesta lo mismo.</translation>
    </message>
    <message>
        <source>additions</source>
        <translation>sumas</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Primos</translation>
    </message>
    <message>
        <source>Primes, uneven work</source>
        <translation>Primos, desigual</translation>
    </message>
    <message>
        <source>Counts the primes below num by trial division: larger numbers cost more.</source>
        <translation>Cuenta los primos menores que num por división: los números grandes cuestan más.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>contador</translation>
    </message>
    <message>
        <source>primes</source>
        <translation>primos</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Rigorous</source>
        <translation>Riguroso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s)</source>
        <translation>
            <numerusform>{n} celda</numerusform>
            <numerusform>{n} celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>not a run file</source>
        <translation>no es un archivo de ejecución</translation>
    </message>
    <message>
        <source>{found}, limit {limit}</source>
        <translation>{found}, límite {limit}</translation>
    </message>
    <message>
        <source>{found} cells, limit {limit}</source>
        <translation>{found} celdas, límite {limit}</translation>
    </message>
    <message>
        <source>from a newer program</source>
        <translation>de un programa más nuevo</translation>
    </message>
    <message>
        <source>its run has not ended</source>
        <translation>su ejecución no ha terminado</translation>
    </message>
    <message>
        <source>no time of Serial in it</source>
        <translation>sin tiempo de Secuencial</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>the room is full</source>
        <translation>la sala está llena</translation>
    </message>
    <message>
        <source>cannot be kept: no room on the disk?</source>
        <translation>no se puede guardar: ¿disco lleno?</translation>
    </message>
    <message>
        <source>hand in a file that Speedup Lab saved; its name ends in .speedup.jsonl</source>
        <translation>entrega un archivo guardado por Speedup Lab; su nombre termina en .speedup.jsonl</translation>
    </message>
    <message>
        <source>measure with fewer rounds or cells, and hand that in</source>
        <translation>mide con menos rondas o celdas y entrégalo</translation>
    </message>
    <message>
        <source>measure with fewer cells, and hand that in</source>
        <translation>mide con menos celdas y entrégalo</translation>
    </message>
    <message>
        <source>the board needs the newer Speedup Lab, too</source>
        <translation>el tablero también necesita el Speedup Lab más nuevo</translation>
    </message>
    <message>
        <source>hand it in again when the run has ended</source>
        <translation>entrégalo de nuevo cuando termine la ejecución</translation>
    </message>
    <message>
        <source>tick Serial in the plan, run it, and hand that in</source>
        <translation>marca Secuencial en el plan, ejecútalo y entrégalo</translation>
    </message>
    <message>
        <source>hand in another copy of it</source>
        <translation>entrega otra copia</translation>
    </message>
    <message>
        <source>ask for another room</source>
        <translation>pide otra sala</translation>
    </message>
    <message>
        <source>tell whoever opened the room, and try again</source>
        <translation>avisa a quien abrió la sala e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin final</translation>
    </message>
    <message numerus="yes">
        <source>{n} core(s)</source>
        <translation>
            <numerusform>{n} núcleo</numerusform>
            <numerusform>{n} núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fact(s)</source>
        <translation>
            <numerusform>{n} dato</numerusform>
            <numerusform>{n} datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} round(s)</source>
        <translation>
            <numerusform>{n} ronda</numerusform>
            <numerusform>{n} rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s)</source>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s)</source>
        <translation>
            <numerusform>{n} muestra</numerusform>
            <numerusform>{n} muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s)</source>
        <translation>
            <numerusform>{n} trabajador</numerusform>
            <numerusform>{n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {workers}</source>
        <translation>{who}, {workers}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>Intervalo del 95 %: {low} a {high}</translation>
    </message>
    <message>
        <source>Efficiency {percent} %</source>
        <translation>Eficiencia {percent} %</translation>
    </message>
    <message>
        <source>{who}, num {num}</source>
        <translation>{who}, num {num}</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>Intervalo del 95 %: {interval}</translation>
    </message>
    <message>
        <source>Start-up and first batch: {time}</source>
        <translation>Arranque y primer lote: {time}</translation>
    </message>
    <message>
        <source>One batch on standing workers: {time}</source>
        <translation>Un lote con trabajadores ya creados: {time}</translation>
    </message>
    <message>
        <source>Speed-up {factor} against the serial of the same language</source>
        <translation>Aceleración de {factor} frente a la secuencial del mismo lenguaje</translation>
    </message>
    <message>
        <source>Speed-up {factor} against the same with 1 worker</source>
        <translation>Aceleración {factor} frente a la misma con 1 trabajador</translation>
    </message>
    <message>
        <source>Speed-up {factor} against the best serial, {best}</source>
        <translation>Aceleración {factor} frente a la mejor secuencial: {best}</translation>
    </message>
    <message>
        <source>The fit gives {factor}</source>
        <translation>El ajuste da {factor}</translation>
    </message>
    <message>
        <source>, 95 % band {low} to {high}</source>
        <translation>, banda del 95 %: {low} a {high}</translation>
    </message>
    <message>
        <source>, extrapolated</source>
        <translation>, extrapolado</translation>
    </message>
    <message numerus="yes">
        <source>{n} worker count(s)</source>
        <translation>
            <numerusform>{n} número de trabajadores</numerusform>
            <numerusform>{n} números de trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>Same winner on both</source>
        <translation>El mismo ganador en ambas</translation>
    </message>
    <message>
        <source>Another winner on B</source>
        <translation>Otro ganador en B</translation>
    </message>
    <message>
        <source>A: {left}. B: {right}.</source>
        <translation>A: {left}. B: {right}.</translation>
    </message>
    <message>
        <source>{name}, {factor} against its own baseline</source>
        <translation>{name}, {factor} frente a su propia referencia</translation>
    </message>
    <message numerus="yes">
        <source>An interval takes {n} rounds in both runs.</source>
        <translation>
            <numerusform>Un intervalo requiere {n} ronda en ambas ejecuciones.</numerusform>
            <numerusform>Un intervalo requiere {n} rondas en ambas ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few rounds to compare</source>
        <translation>Muy pocas rondas para comparar</translation>
    </message>
    <message>
        <source>Faster in {faster} cells, slower in {slower}, no difference shown in {same}.</source>
        <translation>Celdas más rápidas: {faster}, más lentas: {slower}, sin diferencia demostrada: {same}.</translation>
    </message>
    <message>
        <source>B is {range} faster</source>
        <translation>B es {range} más rápido</translation>
    </message>
    <message>
        <source>A is {range} faster</source>
        <translation>A es {range} más rápido</translation>
    </message>
    <message>
        <source>B is faster in some cells, slower in others</source>
        <translation>B es más rápido en unas celdas y más lento en otras</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{name}: {left} on A, {right} on B.</source>
        <translation>{name}: {left} en A, {right} en B.</translation>
    </message>
    <message>
        <source>Threads gain nothing on either</source>
        <translation>Los hilos no ganan nada en ninguna</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Window beat, the last two seconds</source>
        <translation>Pulso de la ventana, los últimos dos segundos</translation>
    </message>
    <message>
        <source>Left strategy</source>
        <translation>Estrategia izquierda</translation>
    </message>
    <message>
        <source>Left source</source>
        <translation>Código izquierdo</translation>
    </message>
    <message>
        <source>Right strategy</source>
        <translation>Estrategia derecha</translation>
    </message>
    <message>
        <source>Right source</source>
        <translation>Código derecho</translation>
    </message>
    <message>
        <source>The lines that run</source>
        <translation>Las líneas que corren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Views side by side</source>
        <translation>Vistas lado a lado</translation>
    </message>
    <message>
        <source>One view ({keys})</source>
        <translation>Una vista ({keys})</translation>
    </message>
    <message>
        <source>Two views side by side ({keys})</source>
        <translation>Dos vistas lado a lado ({keys})</translation>
    </message>
    <message>
        <source>hover a dot for its machine</source>
        <translation>ratón sobre un punto: su máquina</translation>
    </message>
    <message>
        <source>Machine card</source>
        <translation>Datos de la máquina</translation>
    </message>
    <message>
        <source>All settings, the plan, recent files and added Pythons are as at first. Your run files stay.</source>
        <translation>Todos los ajustes, el plan, los archivos recientes y los Pythons añadidos están como al principio. Tus archivos de ejecución se conservan.</translation>
    </message>
    <message>
        <source>Speedup Lab can be in your applications menu, and open run files by a double-click.</source>
        <translation>Speedup Lab puede estar en tu menú de aplicaciones y abrir archivos de ejecución con doble clic.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Of the run {run}</source>
        <translation>De la ejecución {run}</translation>
    </message>
    <message>
        <source>It is not known yet.</source>
        <translation>Aún no se conocen.</translation>
    </message>
    <message>
        <source>About Speedup Lab</source>
        <translation>Acerca de Speedup Lab</translation>
    </message>
    <message>
        <source>The settings are reset</source>
        <translation>Los ajustes se restablecieron</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>Menú de aplicaciones</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ninguna ejecución.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>exported as {name}</source>
        <translation>exportado como {name}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Observación anterior</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Observación siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n}</source>
        <translation>
            <numerusform>{place} de {n}</numerusform>
            <numerusform>{place} de {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 strategy</source>
        <translation>1 estrategia</translation>
    </message>
    <message>
        <source>workers {counts}</source>
        <translation>trabajadores {counts}</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>estrategias</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>It waits {share} of its time</source>
        <translation>Espera el {share} de su tiempo</translation>
    </message>
    <message>
        <source>{worker} is being made at {time}</source>
        <translation>{worker} se está creando en {time}</translation>
    </message>
    <message>
        <source>{worker} waits at {time}</source>
        <translation>{worker} espera en {time}</translation>
    </message>
    <message>
        <source>{worker} runs at {time}</source>
        <translation>{worker} corre en {time}</translation>
    </message>
    <message>
        <source>{worker} is done at {time}</source>
        <translation>{worker} ha terminado en {time}</translation>
    </message>
    <message>
        <source>Enlarged part of the timeline</source>
        <translation>Parte ampliada de la cronología</translation>
    </message>
    <message>
        <source>{low} to {high} of {strategy}: {words}</source>
        <translation>{low} a {high} de {strategy}: {words}</translation>
    </message>
    <message>
        <source>{width} of it</source>
        <translation>{width} de ello</translation>
    </message>
    <message>
        <source>start-up added</source>
        <translation>arranque añadido</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>each sample</source>
        <translation>cada muestra</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>{run} against {base}</source>
        <translation>{run} frente a {base}</translation>
    </message>
    <message>
        <source>gain over the baseline</source>
        <translation>ganancia sobre la referencia</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>fit and its 95 % band</source>
        <translation>ajuste y su banda del 95 %</translation>
    </message>
    <message>
        <source>fit, extended</source>
        <translation>ajuste, prolongado</translation>
    </message>
    <message>
        <source>break-even and its 95 % interval</source>
        <translation>equilibrio y su intervalo del 95 %</translation>
    </message>
    <message>
        <source>start-up alone</source>
        <translation>solo el arranque</translation>
    </message>
    <message>
        <source>place estimated</source>
        <translation>posición estimada</translation>
    </message>
    <message>
        <source>The marks: {marks}</source>
        <translation>Las marcas: {marks}</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>una máquina</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>one guess</source>
        <translation>una estimación</translation>
    </message>
    <message>
        <source>median guess</source>
        <translation>mediana de las estimaciones</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Legend: {marks}</source>
        <translation>Leyenda: {marks}</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>Copiar imagen y tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy table for a spreadsheet</source>
        <translation>Copiar tabla para hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Copiar tabla como Markdown</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Una vista</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Dos lado a lado</translation>
    </message>
    <message>
        <source>Cold, with start-up</source>
        <translation>En frío, con arranque</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Runs…</source>
        <translation>Ejecuciones…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>To the board of a room; nothing is sent before you say so</source>
        <translation>Al tablero de una sala; nada se envía antes de que lo digas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>{n} more round(s)</source>
        <translation>
            <numerusform>{n} ronda más</numerusform>
            <numerusform>{n} rondas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with the shown run, in a new file that holds both</source>
        <translation>Continúa la ejecución mostrada, en un archivo nuevo que contiene ambas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{effort}, {rounds} rounds</source>
        <translation>{effort}, {rounds} rondas</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Sweep workers</source>
        <translation>Barrido de trabajadores</translation>
    </message>
    <message>
        <source>Sets the plan to 1, 2, ... workers; nothing starts by itself</source>
        <translation>Pone en el plan 1, 2, ... trabajadores; nada empieza por sí solo</translation>
    </message>
    <message>
        <source>Sweep num</source>
        <translation>Barrido de num</translation>
    </message>
    <message>
        <source>Sets the plan from little work to much; nothing starts by itself</source>
        <translation>Pone en el plan de poco trabajo a mucho; nada empieza por sí solo</translation>
    </message>
    <message>
        <source>In-window demonstration</source>
        <translation>Demostración en la ventana</translation>
    </message>
    <message>
        <source>Runs threads inside this window, to show what that does to it; nothing is timed</source>
        <translation>Corre hilos dentro de esta ventana para mostrar qué le hacen; no se mide ningún tiempo</translation>
    </message>
    <message>
        <source>One or two views</source>
        <translation>Una o dos vistas</translation>
    </message>
    <message>
        <source>Linear or log</source>
        <translation>Lineal o logarítmica</translation>
    </message>
    <message>
        <source>Class board…</source>
        <translation>Tablero de la clase…</translation>
    </message>
    <message>
        <source>The run files of a room of machines on one chart; a room is opened by a click</source>
        <translation>Los archivos de una sala de máquinas en un gráfico; la sala se abre con un clic</translation>
    </message>
    <message>
        <source>Plan panel</source>
        <translation>Panel del plan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Fuente del sistema</translation>
    </message>
    <message>
        <source>Add to the applications menu</source>
        <translation>Añadir al menú de aplicaciones</translation>
    </message>
    <message>
        <source>A menu entry with its icon, and run files that open by a double-click</source>
        <translation>Una entrada de menú con su icono, y archivos de ejecución que se abren con doble clic</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>num, the problem size</source>
        <translation>num, el tamaño del problema</translation>
    </message>
    <message>
        <source>The problem size, 1 to 1e12: 1e8, 100_000_000 and {num} are the same</source>
        <translation>El tamaño del problema, de 1 a 1e12: 1e8, 100_000_000 y {num} son lo mismo</translation>
    </message>
    <message>
        <source>num, in powers of ten</source>
        <translation>num, en potencias de diez</translation>
    </message>
    <message>
        <source>num, where the sweep begins</source>
        <translation>num, donde empieza el barrido</translation>
    </message>
    <message>
        <source>The smallest num of the sweep; then 1, 2 and 5 times each power of ten</source>
        <translation>El num menor del barrido; luego 1, 2 y 5 por cada potencia de diez</translation>
    </message>
    <message>
        <source>num</source>
        <translation>num</translation>
    </message>
    <message>
        <source>num from</source>
        <translation>num de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a num sweep</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the plan ({keys})</source>
        <translation>Mostrar el plan ({keys})</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <source>GIL released</source>
        <translation>GIL liberado</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>{version} (this one)</source>
        <translation>{version} (este)</translation>
    </message>
    <message>
        <source>The chart has another plan: {what}</source>
        <translation>El gráfico tiene otro plan: {what}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>Unos {time}</translation>
    </message>
    <message>
        <source>cannot run here</source>
        <translation>no corre aquí</translation>
    </message>
    <message>
        <source>The room is closed</source>
        <translation>La sala está cerrada</translation>
    </message>
    <message>
        <source>Room open</source>
        <translation>Sala abierta</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Sala cerrada</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) taken</source>
        <translation>
            <numerusform>{n} archivo tomado</numerusform>
            <numerusform>{n} archivos tomados</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as room {name}</source>
        <translation>guardada como sala {name}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Imagen, PNG</translation>
    </message>
    <message>
        <source>One HTML page</source>
        <translation>Una página HTML</translation>
    </message>
    <message>
        <source>CSV, one row per machine</source>
        <translation>CSV, una fila por máquina</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the board without its guesses: they are not revealed yet</source>
        <translation>Guardar el tablero sin sus estimaciones: aún no se han revelado</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tablero</translation>
    </message>
    <message>
        <source>The board is not saved</source>
        <translation>El tablero no se ha guardado</translation>
    </message>
    <message>
        <source>Nothing to hand in yet</source>
        <translation>Aún no hay nada que entregar</translation>
    </message>
    <message>
        <source>Run the plan or open a run first.</source>
        <translation>Ejecuta primero el plan o abre una ejecución.</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Imagen, SVG</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>nothing runs until you press Run</source>
        <translation>nada corre hasta pulsar Ejecutar</translation>
    </message>
    <message>
        <source>No rounds were added</source>
        <translation>No se añadieron rondas</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>{what}: not while a run is going on. Stop it first (Esc).</source>
        <translation>{what}: no mientras haya una ejecución en marcha. Detenla primero (Esc).</translation>
    </message>
    <message>
        <source>{name} was not opened: a run is going on. Stop it first (Esc), then open the file again.</source>
        <translation>{name} no se abrió: hay una ejecución en marcha. Detenla primero (Esc) y abre el archivo otra vez.</translation>
    </message>
    <message>
        <source>opening {name}, {size}</source>
        <translation>abriendo {name}, {size}</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>abriendo {name}</translation>
    </message>
    <message>
        <source>The run was not saved</source>
        <translation>La ejecución no se guardó</translation>
    </message>
    <message>
        <source>{run}, saved as {name}</source>
        <translation>{run}, guardada como {name}</translation>
    </message>
    <message>
        <source>the plan is set, nothing runs until you press Run</source>
        <translation>el plan está listo, nada corre hasta pulsar Ejecutar</translation>
    </message>
    <message>
        <source>{name} waits in File, Open recent: a run was started</source>
        <translation>{name} espera en Archivo, Abrir reciente: se inició una ejecución</translation>
    </message>
    <message>
        <source>It failed in round {round}: {reason}.</source>
        <translation>Falló en la ronda {round}: {reason}.</translation>
    </message>
    <message>
        <source>This cell has no time</source>
        <translation>Esta celda no tiene tiempo</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>The machine could not be examined</source>
        <translation>No se pudo examinar la máquina</translation>
    </message>
    <message>
        <source>the events ended early</source>
        <translation>los eventos terminaron antes de tiempo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>La ejecución no pudo seguir</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
        <source>Add another Python…</source>
        <translation>Añadir otro Python…</translation>
    </message>
    <message>
        <source>Python: {versions}</source>
        <translation>Python: {versions}</translation>
    </message>
    <message>
        <source>Add a Python interpreter</source>
        <translation>Añadir un intérprete de Python</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>A step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>{speed} of the real speed ({keys})</source>
        <translation>{speed} de la velocidad real ({keys})</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>de {time}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Work done against time</source>
        <translation>Trabajo hecho según el tiempo</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Aún no hay ninguna línea.</translation>
    </message>
    <message>
        <source>The share of its work that each has done, over {time}: {names}</source>
        <translation>La parte de su trabajo que lleva hecha cada una, en {time}: {names}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Lanes of the race</source>
        <translation>Calles de la carrera</translation>
    </message>
    <message>
        <source>Nothing has been raced yet.</source>
        <translation>Aún no ha corrido nada.</translation>
    </message>
    <message>
        <source>Work done, each worker</source>
        <translation>Trabajo hecho por cada trabajador</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>not recorded in this round</source>
        <translation>sin registrar en esta ronda</translation>
    </message>
    <message>
        <source>An error in Speedup Lab</source>
        <translation>Un error en Speedup Lab</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Carga antes</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Carga después</translation>
    </message>
    <message>
        <source>Used by others</source>
        <translation>Usado por otros</translation>
    </message>
    <message>
        <source>Steal</source>
        <translation>Steal</translation>
    </message>
    <message>
        <source>Fastest clock</source>
        <translation>Frecuencia más alta</translation>
    </message>
    <message>
        <source>Waited for a core</source>
        <translation>Esperó un núcleo</translation>
    </message>
    <message>
        <source>Paused by a quota</source>
        <translation>Detenido por una cuota</translation>
    </message>
    <message>
        <source>What went on around its rounds is not in this file.</source>
        <translation>Lo que ocurrió en torno a sus rondas no está en este archivo.</translation>
    </message>
    <message>
        <source>Around each round, in shares of all cores</source>
        <translation>En torno a cada ronda, en partes de todos los núcleos</translation>
    </message>
    <message>
        <source>Rounds {first} to {last} were begun at {moment}</source>
        <translation>Las rondas {first} a {last} empezaron el {moment}</translation>
    </message>
    <message>
        <source>others used up to {share} CPU</source>
        <translation>otros usaron hasta {share} de CPU</translation>
    </message>
    <message>
        <source>the host took up to {share} CPU</source>
        <translation>el anfitrión tomó hasta {share} de CPU</translation>
    </message>
    <message>
        <source>a quota paused it for {time}</source>
        <translation>una cuota la detuvo durante {time}</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Of each strategy the round whose time is the median</source>
        <translation>De cada estrategia, la ronda cuyo tiempo es la mediana</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day} {month} {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s)</source>
        <translation>
            <numerusform>{done} de {n} muestra</numerusform>
            <numerusform>{done} de {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation>Ronda {round} de {rounds}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>{samples} in {time}</source>
        <translation>{samples} en {time}</translation>
    </message>
    <message>
        <source>{run}, saved</source>
        <translation>{run}, guardada</translation>
    </message>
    <message>
        <source>Saved elsewhere, as {name}</source>
        <translation>Guardada en otro lugar, como {name}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Sin guardar: {reason}</translation>
    </message>
    <message>
        <source>opened {name}</source>
        <translation>{name}, abierto</translation>
    </message>
    <message>
        <source>Finished, with failed cells</source>
        <translation>Terminado, con celdas fallidas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped in the first round</source>
        <translation>Detenido en la primera ronda</translation>
    </message>
    <message>
        <source>Unfinished after round {done} of {rounds}</source>
        <translation>Sin terminar tras la ronda {done} de {rounds}</translation>
    </message>
    <message>
        <source>Unfinished in the first round</source>
        <translation>Sin terminar en la primera ronda</translation>
    </message>
    <message>
        <source>opening {name}, {size}: {percent}</source>
        <translation>abriendo {name}, {size}: {percent}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>The same Python work runs in every way there is, side by side: how long does each take, and why?</source>
        <translation>El mismo trabajo de Python corre de todas las formas posibles, lado a lado: ¿cuánto tarda cada una, y por qué?</translation>
    </message>
    <message>
        <source>or open a run file (Ctrl+O)</source>
        <translation>o abre un archivo de ejecución (Control+O)</translation>
    </message>
    <message>
        <source>start method of {strategy}</source>
        <translation>método de arranque de {strategy}</translation>
    </message>
    <message>
        <source>How a worker process comes to be</source>
        <translation>Cómo nace un proceso trabajador</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cannot run here</source>
        <translation>
            <numerusform>{n} más no funciona aquí</numerusform>
            <numerusform>{n} más no funcionan aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>Rondas hechas</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} round(s)</source>
        <translation>
            <numerusform>{done} de {n} ronda</numerusform>
            <numerusform>{done} de {n} rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Window beat</source>
        <translation>Pulso de la ventana</translation>
    </message>
    <message>
        <source>Table of the run</source>
        <translation>Tabla de la ejecución</translation>
    </message>
    <message>
        <source>up to {count}: a core each</source>
        <translation>hasta {count}: núcleo propio</translation>
    </message>
    <message>
        <source>1 worker: a core of its own</source>
        <translation>1 trabajador: núcleo propio</translation>
    </message>
    <message>
        <source>to {count}: cores shared</source>
        <translation>hasta {count}: compartidos</translation>
    </message>
    <message>
        <source>above {count}: cores shared</source>
        <translation>más de {count}: compartidos</translation>
    </message>
    <message>
        <source>1, 2, 4 or 1-4</source>
        <translation>1, 2, 4 o 1-4</translation>
    </message>
    <message>
        <source>Workers, as a list or a range</source>
        <translation>Trabajadores, como lista o intervalo</translation>
    </message>
    <message>
        <source>A list or a range, 1 to 1024: 1, 2, 4 or 1-4. Each gives a row of its own.</source>
        <translation>Una lista o un intervalo, de 1 a 1024: 1, 2, 4 o 1-4. Cada número da una fila propia.</translation>
    </message>
    <message>
        <source>{physical} physical and {logical} logical cores</source>
        <translation>{physical} núcleos físicos y {logical} lógicos</translation>
    </message>
    <message>
        <source>Timeline chart</source>
        <translation>Gráfico de la cronología</translation>
    </message>
    <message>
        <source>worst {ms} ms</source>
        <translation>peor {ms} ms</translation>
    </message>
    <message>
        <source>worst {ms} ms in the last run</source>
        <translation>peor {ms} ms en la última ejecución</translation>
    </message>
    <message>
        <source>worst {ms} ms so far</source>
        <translation>peor {ms} ms hasta ahora</translation>
    </message>
    <message>
        <source>{run} was completed after {done} of {rounds}.</source>
        <translation>{run} se completó tras {done} de {rounds}.</translation>
    </message>
    <message>
        <source>{run} was stopped after {done} of {rounds}.</source>
        <translation>{run} se detuvo tras {done} de {rounds}.</translation>
    </message>
    <message>
        <source>{run} failed after {done} of {rounds}.</source>
        <translation>{run} falló tras {done} de {rounds}.</translation>
    </message>
    <message>
        <source>{run} is cut off after {done} of {rounds}.</source>
        <translation>{run} está cortado tras {done} de {rounds}.</translation>
    </message>
    <message>
        <source>The plans differ: {runs}.</source>
        <translation>Los planes difieren: {runs}.</translation>
    </message>
    <message>
        <source>The plans differ in their cells.</source>
        <translation>Los planes difieren en sus celdas.</translation>
    </message>
    <message>
        <source>The programs differ: {runs}.</source>
        <translation>Los programas difieren: {runs}.</translation>
    </message>
    <message>
        <source>The Pythons differ: {runs}.</source>
        <translation>Los Pythons difieren: {runs}.</translation>
    </message>
    <message>
        <source>The functions differ: {runs}.</source>
        <translation>Las funciones difieren: {runs}.</translation>
    </message>
    <message>
        <source>The runs are of different texts of {function}.</source>
        <translation>Las ejecuciones tienen textos distintos de {function}.</translation>
    </message>
    <message>
        <source>{runs} has {what}</source>
        <translation>{runs} tiene {what}</translation>
    </message>
    <message>
        <source>{runs} have {what}</source>
        <translation>{runs} tienen {what}</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other} hold the same {n} round(s): one goes on with the other.</source>
        <translation>
            <numerusform>{one} y {other} contienen la misma {n} ronda: una continúa la otra.</numerusform>
            <numerusform>{one} y {other} contienen las mismas {n} rondas: una continúa la otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} and {count} more</source>
        <translation>{labels} y {count} más</translation>
    </message>
    <message>
        <source>Findings in {run}: {claims}.</source>
        <translation>Observaciones en {run}: {claims}.</translation>
    </message>
    <message>
        <source>{result} in {run}</source>
        <translation>{result} en {run}</translation>
    </message>
    <message>
        <source>{cell}, {detail}, returned {results}.</source>
        <translation>{cell}, {detail}, devolvió {results}.</translation>
    </message>
    <message>
        <source>{base} has no cell in common with the others</source>
        <translation>{base} no tiene ninguna celda en común con las demás</translation>
    </message>
    <message>
        <source>The runs have no cell in common</source>
        <translation>Las ejecuciones no tienen ninguna celda en común</translation>
    </message>
    <message>
        <source>No times to compare</source>
        <translation>No hay tiempos que comparar</translation>
    </message>
    <message>
        <source>Too few rounds to say</source>
        <translation>Muy pocas rondas para decirlo</translation>
    </message>
    <message>
        <source>No difference shown</source>
        <translation>Sin diferencia demostrada</translation>
    </message>
    <message>
        <source>Another baseline would compare those that have: choose one of them.</source>
        <translation>Con otra referencia se compararían las que sí tienen: elige una de ellas.</translation>
    </message>
    <message>
        <source>Only the same work compares: workload, num, strategy and workers.</source>
        <translation>Solo se compara el mismo trabajo: tarea, num, estrategia y trabajadores.</translation>
    </message>
    <message>
        <source>{factors} faster</source>
        <translation>{factors} más rápido</translation>
    </message>
    <message>
        <source>{times} times as long</source>
        <translation>{times} veces el tiempo</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation>sin diferencia demostrada</translation>
    </message>
    <message>
        <source>too few rounds to say</source>
        <translation>muy pocas rondas</translation>
    </message>
    <message>
        <source>no times to compare</source>
        <translation>sin tiempos que comparar</translation>
    </message>
    <message>
        <source>no cell in common</source>
        <translation>ninguna celda en común</translation>
    </message>
    <message>
        <source>{run} is {factors} faster</source>
        <translation>{run} es {factors} más rápido</translation>
    </message>
    <message>
        <source>{run} takes {times} times as long as {base}</source>
        <translation>{run} tarda {times} veces lo que {base}</translation>
    </message>
    <message>
        <source>{run} is {mixed}</source>
        <translation>{run} es {mixed}</translation>
    </message>
    <message>
        <source>faster in {faster} of {total} cells, slower in {slower}</source>
        <translation>más rápido en {faster} de {total} celdas, más lento en {slower}</translation>
    </message>
    <message>
        <source>{factors} faster in {count} of {total} cells</source>
        <translation>{factors} más rápido en {count} de {total} celdas</translation>
    </message>
    <message>
        <source>slower in {count} of {total} cells</source>
        <translation>más lento en {count} de {total} celdas</translation>
    </message>
    <message>
        <source>All others are faster than {base}: {factors}</source>
        <translation>Todas las demás son más rápidas que {base}: {factors}</translation>
    </message>
    <message>
        <source>{base} is fastest: the others take {times} times as long</source>
        <translation>{base} es la más rápida: las demás tardan {times} veces lo mismo</translation>
    </message>
    <message>
        <source>Faster than {base} in some cells, not in others</source>
        <translation>Más rápido que {base} en unas celdas, en otras no</translation>
    </message>
    <message>
        <source>{runs} is faster than {base}</source>
        <translation>{runs} es más rápido que {base}</translation>
    </message>
    <message>
        <source>{runs} are faster than {base}</source>
        <translation>{runs} son más rápidos que {base}</translation>
    </message>
    <message>
        <source>{runs} is slower than {base}</source>
        <translation>{runs} es más lento que {base}</translation>
    </message>
    <message>
        <source>{runs} are slower than {base}</source>
        <translation>{runs} son más lentos que {base}</translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s)</source>
        <translation>
            <numerusform>{n} ejecución</numerusform>
            <numerusform>{n} ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>By the times alone {run} would be at {factors}.</source>
        <translation>Solo por los tiempos, {run} estaría en {factors}.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more run(s)</source>
        <translation>
            <numerusform>y {n} ejecución más</numerusform>
            <numerusform>y {n} ejecuciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Most with {most}, least with {least}.</source>
        <translation>Sobre todo con {most}, lo que menos con {least}.</translation>
    </message>
    <message>
        <source>Most of all {most}.</source>
        <translation>Sobre todo {most}.</translation>
    </message>
    <message>
        <source>None of the {count} intervals holds 1.</source>
        <translation>Ninguno de los {count} intervalos contiene 1.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s): too few rounds to say.</source>
        <translation>
            <numerusform>{n} celda: muy pocas rondas para decirlo.</numerusform>
            <numerusform>{n} celdas: muy pocas rondas para decirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slower means {times} times as long.</source>
        <translation>Más lento quiere decir {times} veces el tiempo.</translation>
    </message>
    <message>
        <source>Faster means {factors}.</source>
        <translation>Más rápido quiere decir {factors}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s): no difference shown.</source>
        <translation>
            <numerusform>{n} celda: sin diferencia demostrada.</numerusform>
            <numerusform>{n} celdas: sin diferencia demostrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % intervals of all {count} ratios hold 1.</source>
        <translation>Los intervalos del 95 % de los {count} cocientes contienen 1.</translation>
    </message>
    <message>
        <source>The 95 % interval of the ratio holds 1: {low} to {high}.</source>
        <translation>El intervalo del 95 % del cociente contiene 1: {low} a {high}.</translation>
    </message>
    <message>
        <source>{runs} are the same run.</source>
        <translation>{runs} son la misma ejecución.</translation>
    </message>
    <message>
        <source>Same winner on both: {who}.</source>
        <translation>El mismo ganador en ambas: {who}.</translation>
    </message>
    <message>
        <source>Same winner on all: {who}.</source>
        <translation>El mismo ganador en todas: {who}.</translation>
    </message>
    <message>
        <source>The winner is not the same on all.</source>
        <translation>El ganador no es el mismo en todas.</translation>
    </message>
    <message>
        <source>The winner changes: {who}.</source>
        <translation>El ganador cambia: {who}.</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>Speed-up and efficiency against workers</source>
        <translation>Aceleración y eficiencia según los trabajadores</translation>
    </message>
    <message>
        <source>Time against num</source>
        <translation>Tiempo según num</translation>
    </message>
    <message>
        <source>{strategy} does not run inside the window; choose a strategy with threads</source>
        <translation>{strategy} no corre dentro de la ventana; elige una estrategia con hilos</translation>
    </message>
    <message>
        <source>one slice takes {seconds} s here, and Stop would have to wait for it; choose a smaller num</source>
        <translation>una porción tarda aquí {seconds} s, y Parar tendría que esperarla; elige un num menor</translation>
    </message>
    <message>
        <source>No strategy gains from more workers</source>
        <translation>Ninguna estrategia gana con más trabajadores</translation>
    </message>
    <message>
        <source>At best {factor} with {workers}.</source>
        <translation>A lo sumo {factor}: {workers}.</translation>
    </message>
    <message>
        <source>{who} pay off up to num {num}</source>
        <translation>{who} compensan hasta num {num}</translation>
    </message>
    <message>
        <source>{who} pays off up to num {num}</source>
        <translation>{who} compensa hasta num {num}</translation>
    </message>
    <message>
        <source>{who} pay off from num {num}</source>
        <translation>{who} compensan desde num {num}</translation>
    </message>
    <message>
        <source>{who} pays off from num {num}</source>
        <translation>{who} compensa desde num {num}</translation>
    </message>
    <message>
        <source>No one num parts {who} from {first}</source>
        <translation>Ningún num separa {who} de {first}</translation>
    </message>
    <message>
        <source>They cross more than once between num {least} and {most}.</source>
        <translation>Se cruzan más de una vez entre num {least} y {most}.</translation>
    </message>
    <message>
        <source>The rounds disagree on who is faster between num {least} and {most}.</source>
        <translation>Entre num {least} y {most} las rondas no coinciden en quién es más rápido.</translation>
    </message>
    <message>
        <source>No break-even is shown for {who}</source>
        <translation>No se muestra punto de equilibrio para {who}</translation>
    </message>
    <message>
        <source>{who} are faster at every num</source>
        <translation>{who} son más rápidos con cualquier num</translation>
    </message>
    <message>
        <source>{who} is faster at every num</source>
        <translation>{who} es más rápido con cualquier num</translation>
    </message>
    <message>
        <source>{who} never pay off up to num {most}</source>
        <translation>{who} no compensan nunca hasta num {most}</translation>
    </message>
    <message>
        <source>{who} never pays off up to num {most}</source>
        <translation>{who} no compensa nunca hasta num {most}</translation>
    </message>
    <message>
        <source>Time to finish against num</source>
        <translation>Duración según num</translation>
    </message>
    <message>
        <source>Speed-up against the serial of the same language</source>
        <translation>Aceleración frente a la secuencial del mismo lenguaje</translation>
    </message>
    <message>
        <source>Speed-up against the same strategy with 1 worker</source>
        <translation>Aceleración frente a sí misma con 1 trabajador</translation>
    </message>
    <message>
        <source>Speed-up against the best serial, {best}</source>
        <translation>Aceleración frente a la mejor secuencial: {best}</translation>
    </message>
    <message>
        <source>{title}, at num {num}</source>
        <translation>{title}, con num {num}</translation>
    </message>
    <message>
        <source>break-even {num}</source>
        <translation>equilibrio {num}</translation>
    </message>
    <message>
        <source>below {num}</source>
        <translation>menos de {num}</translation>
    </message>
    <message>
        <source>above {num}</source>
        <translation>más de {num}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval of nums</comment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{who} with {workers}: {factor}, 95 % interval {low} to {high}.</source>
        <translation>{who}, {workers}: {factor}, intervalo del 95 %: {low} a {high}.</translation>
    </message>
    <message>
        <source>No gain from more workers is sure</source>
        <translation>Ninguna ganancia con más trabajadores es segura</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval of speed-ups</comment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{who} scale to the {cores} cores: {factor}</source>
        <translation>{who} escalan hasta los {cores} núcleos: {factor}</translation>
    </message>
    <message>
        <source>{who} scales to the {cores} cores: {factor}</source>
        <translation>{who} escala hasta los {cores} núcleos: {factor}</translation>
    </message>
    <message>
        <source>{who} lose with more workers: {factor} with {workers}</source>
        <translation>{who} pierden con más trabajadores: {factor}, {workers}</translation>
    </message>
    <message>
        <source>{who} loses with more workers: {factor} with {workers}</source>
        <translation>{who} pierde con más trabajadores: {factor}, {workers}</translation>
    </message>
    <message>
        <source>{who} reach {factor} with {workers}</source>
        <translation>{who} alcanzan {factor} con {workers}</translation>
    </message>
    <message>
        <source>{who} reaches {factor} with {workers}</source>
        <translation>{who} alcanza {factor} con {workers}</translation>
    </message>
    <message>
        <source>{who} lose: {factor} with {workers}.</source>
        <translation>{who} pierden: {factor} con {workers}.</translation>
    </message>
    <message>
        <source>{who} loses: {factor} with {workers}.</source>
        <translation>{who} pierde: {factor} con {workers}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies stay at 1x however many workers they have.</source>
        <translation>
            <numerusform>{n} estrategia se queda en 1x con cualquier número de trabajadores.</numerusform>
            <numerusform>{n} estrategias se quedan en 1x con cualquier número de trabajadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} stay at 1x however many workers they have.</source>
        <translation>{who} se quedan en 1x con cualquier número de trabajadores.</translation>
    </message>
    <message>
        <source>{who} stays at 1x however many workers it has.</source>
        <translation>{who} se queda en 1x con cualquier número de trabajadores.</translation>
    </message>
    <message>
        <source>Past {cores} cores it falls: {at}, then {factor} with {workers}.</source>
        <translation>Más allá de {cores} núcleos cae: {at}, luego {factor} con {workers}.</translation>
    </message>
    <message>
        <source>Past {cores} cores nothing is gained: {at}, then {factor} with {workers}.</source>
        <translation>Más allá de {cores} núcleos no se gana nada: {at}, luego {factor} con {workers}.</translation>
    </message>
    <message>
        <source>Past {cores} cores little is gained: {at}, at best {factor} with {workers}.</source>
        <translation>Más allá de {cores} núcleos se gana poco: {at}, a lo sumo {factor} con {workers}.</translation>
    </message>
    <message>
        <source>Past {cores} cores more is gained: {at}, then {factor} with {workers}.</source>
        <translation>Más allá de {cores} núcleos se gana más: {at}, luego {factor} con {workers}.</translation>
    </message>
    <message>
        <source>No strategy beats the best serial, {best}</source>
        <translation>Ninguna estrategia gana a la mejor secuencial: {best}</translation>
    </message>
    <message>
        <source>The closest is {who} with {workers}: {factor}.</source>
        <translation>Lo más cerca: {who} con {workers}: {factor}.</translation>
    </message>
    <message>
        <source>{who} with {workers}: {factor} the best serial</source>
        <translation>{who} con {workers}: {factor} la mejor secuencial</translation>
    </message>
    <message>
        <source>Best serial: {best}.</source>
        <translation>Mejor secuencial: {best}.</translation>
    </message>
    <message>
        <source>{who} never beat it.</source>
        <translation>{who} no le ganan nunca.</translation>
    </message>
    <message>
        <source>{who} never beats it.</source>
        <translation>{who} no le gana nunca.</translation>
    </message>
    <message>
        <source>95 % interval {interval}.</source>
        <translation>Intervalo del 95 %: {interval}.</translation>
    </message>
    <message>
        <source>Too few rounds for an interval: {rounds}.</source>
        <translation>Muy pocas rondas para un intervalo: {rounds}.</translation>
    </message>
    <message>
        <source>Against {first}, start-up included.</source>
        <translation>Frente a {first}, con el arranque.</translation>
    </message>
    <message>
        <source>Against {first}, with workers that already stand.</source>
        <translation>Frente a {first}, con trabajadores ya creados.</translation>
    </message>
    <message>
        <source>They do not cross between num {least} and {most}.</source>
        <translation>No se cruzan entre num {least} y {most}.</translation>
    </message>
    <message>
        <source>At num {num}: {second} against {first}.</source>
        <translation>Con num {num}: {second} frente a {first}.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>start-up {time}, however little there is to do</source>
        <translation>arranque {time}, por poco que haya que hacer</translation>
    </message>
    <message>
        <source>One worker count shows no scaling: no serial part can be fitted.</source>
        <translation>Un solo número de trabajadores no muestra el escalado: no se puede ajustar la parte secuencial.</translation>
    </message>
    <message>
        <source>One worker count shows no scaling: no serial part can be fitted, and there is no speed-up against one worker.</source>
        <translation>Un solo número de trabajadores no muestra el escalado: no se puede ajustar la parte secuencial ni hay aceleración frente a un trabajador.</translation>
    </message>
    <message>
        <source>Measure 1 and 2 too.</source>
        <translation>Mide también 1 y 2.</translation>
    </message>
    <message>
        <source>Measure 1, 2 and 3 too.</source>
        <translation>Mide también 1, 2 y 3.</translation>
    </message>
    <message numerus="yes">
        <source>No serial part can be fitted: that takes three worker counts with a core each, and there are {n} core(s).</source>
        <translation>
            <numerusform>No se puede ajustar la parte secuencial: hacen falta tres números de trabajadores con un núcleo cada uno, y hay {n} núcleo.</numerusform>
            <numerusform>No se puede ajustar la parte secuencial: hacen falta tres números de trabajadores con un núcleo cada uno, y hay {n} núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No serial part can be fitted: {n} worker count(s) with a core each, and that takes three. Measure more.</source>
        <translation>
            <numerusform>No se puede ajustar la parte secuencial: {n} número de trabajadores con un núcleo cada uno, y hacen falta tres. Mide más.</numerusform>
            <numerusform>No se puede ajustar la parte secuencial: {n} números de trabajadores con un núcleo cada uno, y hacen falta tres. Mide más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No serial part can be fitted: the times follow neither law.</source>
        <translation>No se puede ajustar la parte secuencial: los tiempos no siguen ninguna de las dos leyes.</translation>
    </message>
    <message>
        <source>start-up included</source>
        <translation>con arranque</translation>
    </message>
    <message>
        <source>workers standing</source>
        <translation>trabajadores ya creados</translation>
    </message>
    <message>
        <source>Scaling with workers, {basis}</source>
        <translation>Escalado con los trabajadores, {basis}</translation>
    </message>
    <message>
        <source>Scaling with workers at num {num}, {basis}</source>
        <translation>Escalado con los trabajadores con num {num}, {basis}</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>la ley de Amdahl</translation>
    </message>
    <message>
        <source>the Universal Scalability Law</source>
        <translation>la ley universal de escalabilidad</translation>
    </message>
    <message>
        <source>{part} serial by {law}, from {counts}.</source>
        <translation>{part} secuencial según {law}, con {counts}.</translation>
    </message>
    <message>
        <source>{part} serial by {law}, from {counts} (indicative).</source>
        <translation>{part} secuencial según {law}, con {counts} (orientativo).</translation>
    </message>
    <message>
        <source>{second} against {first}, {basis}:</source>
        <translation>{second} frente a {first}, {basis}:</translation>
    </message>
    <message>
        <source>faster up to num {num}.</source>
        <translation>más rápido hasta num {num}.</translation>
    </message>
    <message>
        <source>faster from num {num}.</source>
        <translation>más rápido desde num {num}.</translation>
    </message>
    <message>
        <source>they cross more than once between num {least} and {most}.</source>
        <translation>se cruzan más de una vez entre num {least} y {most}.</translation>
    </message>
    <message>
        <source>no break-even is shown between num {least} and {most}: the rounds disagree on who is faster.</source>
        <translation>no se demuestra un equilibrio entre num {least} y {most}: las rondas no coinciden en quién es más rápido.</translation>
    </message>
    <message>
        <source>faster throughout; they do not cross between num {least} and {most}.</source>
        <translation>siempre más rápido; no se cruzan entre num {least} y {most}.</translation>
    </message>
    <message>
        <source>slower throughout; they do not cross between num {least} and {most}.</source>
        <translation>siempre más lento; no se cruzan entre num {least} y {most}.</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>the speed-up against the same strategy</comment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <comment>the head of a column</comment>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>the speed-up by the fitted law</comment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Eff.</source>
        <comment>short for efficiency</comment>
        <translation>Efic.</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>the serial part of the work, not the strategy</comment>
        <translation>Secuencial</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>the speed-up against the best serial</comment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>times faster than the same with 1 worker, ideally the number of workers</source>
        <translation>veces más rápido que la misma con 1 trabajador, idealmente el número de trabajadores</translation>
    </message>
    <message>
        <source>the same by the law, * extrapolated</source>
        <translation>lo mismo según la ley, * extrapolado</translation>
    </message>
    <message>
        <source>Own per worker</source>
        <translation>Propia por trabajador</translation>
    </message>
    <message>
        <source>the part that cannot have been shared out (Karp-Flatt)</source>
        <translation>la parte que no puede haberse repartido (Karp-Flatt)</translation>
    </message>
    <message>
        <source>times faster than the best serial, {best}</source>
        <translation>veces más rápido que la mejor secuencial: {best}</translation>
    </message>
    <message>
        <source>Each further worker costs {part} of the time of one.</source>
        <translation>Cada trabajador más cuesta {part} del tiempo de uno.</translation>
    </message>
    <message>
        <source>The peak is not identified.</source>
        <translation>El máximo no está identificado.</translation>
    </message>
    <message>
        <source>The peak is at {counts} workers, extrapolated.</source>
        <translation>El máximo está en {counts} trabajadores, extrapolado.</translation>
    </message>
    <message>
        <source>The peak is at {counts} workers.</source>
        <translation>El máximo está en {counts} trabajadores.</translation>
    </message>
    <message>
        <source>No number of workers would bring more than {range}, extrapolated.</source>
        <translation>Ningún número de trabajadores daría más de {range}, extrapolado.</translation>
    </message>
    <message>
        <source>No serial part is shown: its interval holds 0.</source>
        <translation>No se demuestra parte secuencial: su intervalo contiene 0.</translation>
    </message>
    <message>
        <source>The points do not bound it.</source>
        <translation>Los puntos no la acotan.</translation>
    </message>
    <message>
        <source>{value} (95 % interval {low} to {high})</source>
        <translation>{value} (95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>(95 % interval {low} to {high})</source>
        <translation>(intervalo del 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>Efficiency: speed-up per worker</source>
        <translation>Eficiencia: aceleración por trabajador</translation>
    </message>
    <message>
        <source>past here cores are shared</source>
        <translation>desde aquí se comparten núcleos</translation>
    </message>
    <message>
        <source>cores shared</source>
        <comment>past a mark</comment>
        <translation>núcleos compartidos</translation>
    </message>
    <message numerus="yes">
        <source>{n} logical</source>
        <comment>cores</comment>
        <translation>
            <numerusform>{n} lógico</numerusform>
            <numerusform>{n} lógicos</numerusform>
        </translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>trabajadores</translation>
    </message>
    <message numerus="yes">
        <source>fit, extended past {n}</source>
        <translation>
            <numerusform>ajuste, más allá de {n}</numerusform>
            <numerusform>ajuste, más allá de {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>a num sweep must begin at or below its end, got from {least} to {most}: choose a smaller first num</source>
        <translation>un barrido de num no puede empezar por encima de su final, no de {least} a {most}: elige un primer num menor</translation>
    </message>
    <message>
        <source>None of these strategies takes several workers: there is no scaling to show.</source>
        <translation>Ninguna de estas estrategias admite varios trabajadores: no hay escalado que mostrar.</translation>
    </message>
    <message>
        <source>A sweep over one worker count, {count}, has no scaling to show: name more, such as 1,2,4.</source>
        <translation>Un barrido de un solo número de trabajadores, {count}, no muestra el escalado: indica más, como 1,2,4.</translation>
    </message>
    <message>
        <source>Without 1 among the workers there is no speed-up against one worker.</source>
        <translation>Sin 1 entre los trabajadores no hay aceleración frente a un trabajador.</translation>
    </message>
    <message>
        <source>A sweep over one num, {num}, has no break-even to show: name several, from {least} on.</source>
        <translation>Un barrido de un solo num, {num}, no muestra un equilibrio: indica varios, desde {least}.</translation>
    </message>
    <message>
        <source>A break-even takes two ways of running the work: name one more strategy, such as serial.</source>
        <translation>Un equilibrio requiere dos formas de ejecutar el trabajo: añade otra estrategia, como la secuencial.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>As Python has it: a thread may keep the GIL for 5 ms while others wait.</source>
        <translation>Como lo trae Python: un hilo puede quedarse el GIL 5 ms mientras otros esperan.</translation>
    </message>
    <message>
        <source>Shorter than Python&apos;s 5 ms: the window gets its turn sooner, the threads change places more often.</source>
        <translation>Más corto que los 5 ms de Python: la ventana recibe antes su turno, los hilos cambian más a menudo.</translation>
    </message>
    <message>
        <source>Longer than Python&apos;s 5 ms: the threads change places less often, the window waits longer.</source>
        <translation>Más largo que los 5 ms de Python: los hilos cambian menos a menudo, la ventana espera más.</translation>
    </message>
    <message>
        <source>Window beat during the demonstration</source>
        <translation>Pulso de la ventana durante la demostración</translation>
    </message>
    <message>
        <source>No beat yet.</source>
        <translation>Aún no hay ningún pulso.</translation>
    </message>
    <message>
        <source>Longest beats: {lines}</source>
        <translation>Pulsos más largos: {lines}</translation>
    </message>
    <message>
        <source>longest {ms} ms</source>
        <translation>máximo {ms} ms</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Those in the files; a bar stands beside each marked line.</source>
        <translation>Los de los archivos; junto a cada línea marcada hay una barra.</translation>
    </message>
    <message>
        <source>Compare chart</source>
        <translation>Gráfico de comparación</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Aún no hay nada dibujado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s); Up and Down read them.</source>
        <translation>
            <numerusform>{n} fila; Arriba y Abajo la leen.</numerusform>
            <numerusform>{n} filas; Arriba y Abajo las leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be opened</source>
        <translation>Los archivos no se pueden abrir</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) cannot be opened</source>
        <translation>
            <numerusform>{n} archivo no se puede abrir</numerusform>
            <numerusform>{n} archivos no se pueden abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>The other {count} of {total} are open.</source>
        <translation>Los otros {count} de {total} están abiertos.</translation>
    </message>
    <message>
        <source>None of them is a run that can be read.</source>
        <translation>Ninguno de ellos es una ejecución legible.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} file(s)</source>
        <translation>
            <numerusform>Leyendo {n} archivo</numerusform>
            <numerusform>Leyendo {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} are read.</source>
        <translation>{done} de {total} leídos.</translation>
    </message>
    <message>
        <source>The runs cannot be compared</source>
        <translation>Las ejecuciones no se pueden comparar</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Of this machine, of another one, of today and of last week.</source>
        <translation>De esta máquina, de otra, de hoy y de la semana pasada.</translation>
    </message>
    <message>
        <source>No run to compare yet.</source>
        <translation>Aún no hay ninguna ejecución que comparar.</translation>
    </message>
    <message>
        <source>One run to compare</source>
        <translation>Una ejecución que comparar</translation>
    </message>
    <message>
        <source>A second one makes a comparison. Run files can also be dropped here.</source>
        <translation>Con otra ya hay comparación. También puedes soltar aquí archivos de ejecución.</translation>
    </message>
    <message>
        <source>Add another run to compare it with.</source>
        <translation>Añade otra ejecución con la que compararla.</translation>
    </message>
    <message>
        <source>this run, not saved</source>
        <translation>esta ejecución, sin guardar</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>With making and ending the workers</source>
        <translation>Con la creación y el final de los trabajadores</translation>
    </message>
    <message>
        <source>On workers that already stand: the compute alone</source>
        <translation>Con trabajadores ya creados: solo el cálculo</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>How many times faster the second run is</source>
        <translation>Cuántas veces más rápida es la segunda ejecución</translation>
    </message>
    <message>
        <source>Speed-up against Serial on the same machine</source>
        <translation>Aceleración frente a Secuencial en la misma máquina</translation>
    </message>
    <message>
        <source>Speed-up against Serial on the same machine, with start-up</source>
        <translation>Aceleración frente a Secuencial en la misma máquina, con arranque</translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) of few machines not shown</source>
        <translation>
            <numerusform>{n} fila de pocas máquinas sin mostrar</numerusform>
            <numerusform>{n} filas de pocas máquinas sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Next finding: {place}</source>
        <translation>Observación siguiente: {place}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>Añadir ejecuciones…</translation>
    </message>
    <message>
        <source>Time to finish, log scale</source>
        <translation>Duración (log)</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>against {base}</source>
        <translation>frente a {base}</translation>
    </message>
    <message>
        <source>Left and Right choose the run</source>
        <translation>Izquierda y Derecha eligen la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>{n} more round(s) for {run}</source>
        <translation>
            <numerusform>{n} ronda más para {run}</numerusform>
            <numerusform>{n} rondas más para {run}</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with this run, in a new file that holds both</source>
        <translation>Continúa esta ejecución, en un archivo nuevo que contiene ambas</translation>
    </message>
    <message numerus="yes">
        <source>The machines differ in {n} fact(s)</source>
        <translation>
            <numerusform>Las máquinas difieren en {n} dato</numerusform>
            <numerusform>Las máquinas difieren en {n} datos</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine cards say the same</source>
        <translation>Los datos de las máquinas son iguales</translation>
    </message>
    <message>
        <source>Shows the machine cards side by side</source>
        <translation>Muestra los datos de las máquinas lado a lado</translation>
    </message>
    <message>
        <source>Choosing runs</source>
        <translation>Eligiendo ejecuciones</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Comparando ejecuciones</translation>
    </message>
    <message>
        <source>A demonstration, not timed.</source>
        <translation>Una demostración, sin medir.</translation>
    </message>
    <message>
        <source>The window at rest</source>
        <translation>La ventana en reposo</translation>
    </message>
    <message>
        <source>Its workers hold the GIL in turn: whatever the window does waits until they let go of it.</source>
        <translation>Sus trabajadores se turnan el GIL: todo lo que hace la ventana espera hasta que lo sueltan.</translation>
    </message>
    <message>
        <source>Nothing runs beside it: the beat to compare with.</source>
        <translation>Nada corre a su lado: el pulso con el que comparar.</translation>
    </message>
    <message>
        <source>Its workers let go of the GIL before they begin: the window need not wait.</source>
        <translation>Sus trabajadores sueltan el GIL antes de empezar: la ventana no tiene que esperar.</translation>
    </message>
    <message>
        <source>Nothing runs in this window yet.</source>
        <translation>Aún no corre nada en esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>{who}, {n} worker(s) in this window.</source>
        <translation>
            <numerusform>{who}, {n} trabajador en esta ventana.</numerusform>
            <numerusform>{who}, {n} trabajadores en esta ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Demonstration stopped</source>
        <translation>Demostración detenida</translation>
    </message>
    <message>
        <source>Demonstration over</source>
        <translation>Demostración terminada</translation>
    </message>
    <message>
        <source>{who} inside this window</source>
        <translation>{who} dentro de esta ventana</translation>
    </message>
    <message>
        <source>Try the menus. Esc stops.</source>
        <translation>Prueba los menús. Esc la detiene.</translation>
    </message>
    <message>
        <source>The demonstration failed</source>
        <translation>La demostración falló</translation>
    </message>
    <message>
        <source>The demonstration was stopped at rest</source>
        <translation>La demostración se detuvo en reposo</translation>
    </message>
    <message>
        <source>Nothing ran beside the window.</source>
        <translation>Nada corrió junto a la ventana.</translation>
    </message>
    <message>
        <source>The window kept its beat</source>
        <translation>La ventana mantuvo su pulso</translation>
    </message>
    <message>
        <source>No beat came later than {ms} ms.</source>
        <translation>Ningún pulso llegó después de {ms} ms.</translation>
    </message>
    <message>
        <source>{who} made the window wait {ms} ms</source>
        <translation>{who}: la ventana esperó {ms} ms</translation>
    </message>
    <message>
        <source>Python workers and the window share one GIL; C++ threads let go of it.</source>
        <translation>Los trabajadores de Python y la ventana comparten un GIL; los hilos de C++ lo sueltan.</translation>
    </message>
    <message>
        <source>Each bar is one beat of this window, as wide and as high as it lasted. It should last {ms} ms.</source>
        <translation>Cada barra es un pulso de esta ventana, tan ancha y alta como duró. Debería durar {ms} ms.</translation>
    </message>
    <message>
        <source>A demonstration, not timed</source>
        <translation>Una demostración, sin medir</translation>
    </message>
    <message>
        <source>longest beat {ms} ms</source>
        <translation>pulso más largo: {ms} ms</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin correr</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print all pages…</source>
        <translation>Imprimir todas las páginas…</translation>
    </message>
    <message>
        <source>The pages of all lessons as one HTML file</source>
        <translation>Las páginas de todas las lecciones en un archivo HTML</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>Dirección o carpeta</translation>
    </message>
    <message>
        <source>Code of the room</source>
        <translation>Código de la sala</translation>
    </message>
    <message>
        <source>{run}: its samples and what it says of this machine are sent, and your name only if you type one.</source>
        <translation>{run}: se envían sus muestras y lo que dice de esta máquina, y tu nombre solo si lo escribes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Entregando…</translation>
    </message>
    <message>
        <source>Copy everything that stands here</source>
        <translation>Copiar todo lo que hay aquí</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The machine is not examined yet.</source>
        <translation>La máquina aún no se ha examinado.</translation>
    </message>
    <message>
        <source>Speedup Lab {version} races one piece of Python work through every way of running it at once, and shows how long each took and why. MIT licence.</source>
        <translation>Speedup Lab {version} hace competir un mismo trabajo de Python por todas las formas de ejecutarlo en paralelo, y muestra cuánto tardó cada una y por qué. Licencia MIT.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open runs; several are compared</source>
        <translation>Abrir ejecuciones; si son varias, se comparan</translation>
    </message>
    <message>
        <source>Save the run as</source>
        <translation>Guardar la ejecución como</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Nothing here writes {suffix} files. Choose a name that ends in one of these, or in none: {known}</source>
        <translation>Aquí no se escriben archivos {suffix}. Elige un nombre que termine así, o sin terminación: {known}</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>B faster by</source>
        <translation>B más rápido</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>Intervalo de cambio</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The whole demonstration once more, with this switch interval</source>
        <translation>Toda la demostración otra vez, con este intervalo de cambio</translation>
    </message>
    <message>
        <source>It is set back when the demonstration ends.</source>
        <translation>Al acabar la demostración vuelve el valor de antes.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop; without a run: leave the presentation, close the plan&apos;s drawer</source>
        <translation>parar; sin ejecución: salir de la presentación, cerrar el panel del plan</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>plan, Run, views, chart controls, chart, findings</source>
        <translation>plan, Ejecutar, vistas, controles del gráfico, gráfico, observaciones</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, derecha</translation>
    </message>
    <message>
        <source>along a row of choices, such as the views</source>
        <translation>por una fila de opciones, como las vistas</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, abajo</translation>
    </message>
    <message>
        <source>along the rows of a chart; Enter opens what failed</source>
        <translation>por las filas de un gráfico; Intro abre lo que falló</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>race: play or pause; Left, Right a step; Home, End its ends; [ ] the speed</source>
        <translation>carrera: reproducir o pausa; Izq., Der. un paso; Inicio, Fin los extremos; [ ] la velocidad</translation>
    </message>
    <message>
        <source>Space on a run</source>
        <translation>Espacio (ejecución)</translation>
    </message>
    <message>
        <source>comparing: makes it the baseline</source>
        <translation>al comparar: la hace referencia</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>class board: reveal the guesses; the arrow keys go from dot to dot</source>
        <translation>tablero de la clase: muestra las estimaciones; las flechas van de punto en punto</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>presentation: the view before, the next view</source>
        <translation>presentación: la vista anterior, la siguiente</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt y una letra</translation>
    </message>
    <message>
        <source>a menu, then the underlined letter of its item</source>
        <translation>un menú, luego la letra subrayada de su opción</translation>
    </message>
    <message>
        <source>{fact}, differs</source>
        <translation>{fact}, difiere</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Machines of the runs</source>
        <translation>Máquinas de las ejecuciones</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Run of view {letter}</source>
        <translation>Ejecución de la vista {letter}</translation>
    </message>
    <message>
        <source>View {letter}</source>
        <translation>Vista {letter}</translation>
    </message>
    <message>
        <source>A&apos;s time divided by B&apos;s; each row&apos;s tooltip has the interval</source>
        <translation>El tiempo de A dividido por el de B; el intervalo está en la indicación de cada fila</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Stop now; what was measured is kept</source>
        <translation>Parar ahora; lo medido se conserva</translation>
    </message>
    <message>
        <source>Measure the plan</source>
        <translation>Medir el plan</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>Your own plan</source>
        <translation>Tu propio plan</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>From little work to much, three nums in each power of ten</source>
        <translation>De poco trabajo a mucho, tres num en cada potencia de diez</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>each cell once a round</source>
        <translation>cada celda una vez</translation>
    </message>
    <message>
        <source>Fold the plan ({keys})</source>
        <translation>Plegar el plan ({keys})</translation>
    </message>
    <message>
        <source>Fold the plan</source>
        <translation>Plegar el plan</translation>
    </message>
    <message>
        <source>Take this run out (Del)</source>
        <translation>Quitar esta ejecución (Suprimir)</translation>
    </message>
    <message>
        <source>Run {label}: {name}</source>
        <translation>Ejecución {label}: {name}</translation>
    </message>
    <message>
        <source>Space makes it the baseline, Enter opens it</source>
        <translation>Espacio la hace referencia, Intro la abre</translation>
    </message>
    <message>
        <source>Take out run {label}</source>
        <translation>Quitar la ejecución {label}</translation>
    </message>
    <message>
        <source>The list of runs</source>
        <translation>La lista de ejecuciones</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s) could not be deleted</source>
        <translation>
            <numerusform>{n} ejecución no se pudo eliminar</numerusform>
            <numerusform>{n} ejecuciones no se pudieron eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s) deleted.</source>
        <translation>
            <numerusform>{n} ejecución eliminada.</numerusform>
            <numerusform>{n} ejecuciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} deleted.</source>
        <translation>{name}, eliminado.</translation>
    </message>
    <message>
        <source>Kept for {days} days in the folder {folder} among the runs, to be brought back by hand.</source>
        <translation>Se guarda {days} días en la carpeta {folder} junto a las ejecuciones; se puede recuperar a mano.</translation>
    </message>
    <message>
        <source>Nothing was brought back</source>
        <translation>No se recuperó nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} run(s) could not be brought back</source>
        <translation>
            <numerusform>{n} ejecución no se pudo recuperar</numerusform>
            <numerusform>{n} ejecuciones no se pudieron recuperar</numerusform>
        </translation>
    </message>
    <message>
        <source>A new file has the old name, so the run came back under another one:</source>
        <translation>Un archivo nuevo tiene el nombre antiguo, así que la ejecución volvió con otro:</translation>
    </message>
    <message>
        <source>Brought back under another name</source>
        <translation>Recuperada con otro nombre</translation>
    </message>
    <message>
        <source>Nothing is lost: the files are where they were. May the folder be written?</source>
        <translation>No se perdió nada: los archivos están donde estaban. ¿Se puede escribir en la carpeta?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Search: date, work, machine, outcome</source>
        <translation>Buscar: fecha, trabajo, máquina, desenlace</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Buscar en las ejecuciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show this run alone (Enter)</source>
        <translation>Mostrar solo esta ejecución (Intro)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Put the chosen runs side by side</source>
        <translation>Poner lado a lado las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Delete the chosen runs (Del); it can be undone</source>
        <translation>Eliminar las ejecuciones elegidas (Suprimir); se puede deshacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Ctrl or Shift picks several</source>
        <translation>Control o Mayúsculas elige varias</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Recuperar (Control+Z)</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Leyendo las ejecuciones</translation>
    </message>
    <message>
        <source>No run yet. Every run is kept here once it is measured.</source>
        <translation>Aún no hay ninguna ejecución. Cada una queda aquí en cuanto se mide.</translation>
    </message>
    <message>
        <source>No run holds these words.</source>
        <translation>Ninguna ejecución contiene esas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Compare {n} run(s)</source>
        <translation>
            <numerusform>Comparar {n} ejecución</numerusform>
            <numerusform>Comparar {n} ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Añadir a la comparación</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Ejecuciones, las nuevas primero</translation>
    </message>
    <message>
        <source>The plan is set. Run measures it.</source>
        <translation>El plan está listo. Ejecutar lo mide.</translation>
    </message>
    <message>
        <source>Runtime chart</source>
        <translation>Gráfico de tiempos</translation>
    </message>
    <message>
        <source>Baseline of the speed-ups</source>
        <translation>Referencia de las aceleraciones</translation>
    </message>
    <message>
        <source>With making and ending the workers: what a script pays that needs them once</source>
        <translation>Con la creación y el final de los trabajadores: lo que paga un script que los necesita una vez</translation>
    </message>
    <message>
        <source>against {who}</source>
        <translation>frente a {who}</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Each strategy with the number of workers that is fastest</source>
        <translation>Cada estrategia con el número de trabajadores más rápido</translation>
    </message>
    <message>
        <source>Scaling chart</source>
        <translation>Gráfico de escalado</translation>
    </message>
    <message>
        <source>Lines: {names}. The arrow keys read their points.</source>
        <translation>Líneas: {names}. Las flechas leen sus puntos.</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Best serial</source>
        <translation>Secuencial</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Against the same strategy with 1 worker</source>
        <translation>Frente a la misma estrategia con 1 trabajador</translation>
    </message>
    <message>
        <source>Against the fastest strategy of one thread</source>
        <translation>Frente a la estrategia más rápida de un hilo</translation>
    </message>
    <message>
        <source>Which strategy&apos;s law is drawn</source>
        <translation>De qué estrategia se dibuja la ley</translation>
    </message>
    <message>
        <source>Whose break-even is marked</source>
        <translation>De cuál se marca el equilibrio</translation>
    </message>
    <message>
        <source>With making and ending the workers: what a script pays</source>
        <translation>Con la creación y el final de los trabajadores: lo que paga un script</translation>
    </message>
    <message>
        <source>fit: {name}</source>
        <translation>curva: {name}</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>No strategy of this run has two worker counts or two nums: a sweep shows how it scales.</source>
        <translation>Ninguna estrategia de esta ejecución tiene dos números de trabajadores ni dos num: un barrido muestra cómo escala.</translation>
    </message>
    <message>
        <source>Set a worker sweep</source>
        <translation>Preparar un barrido</translation>
    </message>
    <message>
        <source>A line takes two points that have a time.</source>
        <translation>Una línea requiere dos puntos con un tiempo.</translation>
    </message>
    <message>
        <source>Speed-up against workers</source>
        <translation>Aceleración según los trabajadores</translation>
    </message>
    <message>
        <source>A break-even takes two ways of running the work.</source>
        <translation>Un equilibrio requiere dos formas de ejecutar el trabajo.</translation>
    </message>
    <message>
        <source>axes linked</source>
        <translation>ejes enlazados</translation>
    </message>
    <message>
        <source>doctor says nothing</source>
        <translation>el diagnóstico no dice nada</translation>
    </message>
    <message>
        <source>drag the frame above, or Ctrl+wheel</source>
        <translation>arrastra el marco de arriba, o Control+rueda</translation>
    </message>
    <message>
        <source>Zoom: {width} of {who}</source>
        <translation>Ampliación: {width} de {who}</translation>
    </message>
    <message>
        <source>What each worker does</source>
        <translation>Qué hace cada trabajador</translation>
    </message>
    <message>
        <source>Making the workers, their first batch, ending them</source>
        <translation>Crear los trabajadores, su primer lote y terminarlos</translation>
    </message>
    <message>
        <source>A batch on workers that already stand</source>
        <translation>Un lote con trabajadores ya creados</translation>
    </message>
    <message>
        <source>waiting, share of time</source>
        <translation>espera, parte del tiempo</translation>
    </message>
    <message>
        <source>Runs side by side: this one, earlier ones, other machines&apos; ({keys})</source>
        <translation>Ejecuciones lado a lado: esta, anteriores, de otras máquinas ({keys})</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or the run for another program ({keys})</source>
        <translation>Guardar el gráfico como imagen, o la ejecución para otro programa ({keys})</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Large enough for a room, without the panels ({keys})</source>
        <translation>Grande para una sala, sin los paneles ({keys})</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Ver cronología</translation>
    </message>
    <message>
        <source>Show scaling</source>
        <translation>Ver escalado</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Ver código</translation>
    </message>
    <message>
        <source>Show warm</source>
        <translation>Ver en caliente</translation>
    </message>
    <message>
        <source>{share} for the GIL</source>
        <translation>{share} por el GIL</translation>
    </message>
    <message>
        <source>{share} for a core</source>
        <translation>{share} por un núcleo</translation>
    </message>
    <message>
        <source>{share} while others of them held the event loop</source>
        <translation>{share} mientras otros de ellos tenían el bucle de eventos</translation>
    </message>
    <message>
        <source>{share} for something else</source>
        <translation>{share} por otra cosa</translation>
    </message>
    <message>
        <source>Python {name} is too old; choose a Python {version} or newer</source>
        <translation>Python {name} es demasiado antiguo; elige Python {version} o posterior</translation>
    </message>
    <message>
        <source>no Python {name} was found, only {names}; choose one of them, or give the path of another</source>
        <translation>no se encontró Python {name}, solo {names}; elige uno de ellos o indica la ruta de otro</translation>
    </message>
    <message>
        <source>Six ways to count: one thread, two threads, processes and C++.</source>
        <translation>Seis formas de contar: un hilo, dos hilos, procesos y C++.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the run ({keys})</source>
        <translation>Volver a la ejecución ({keys})</translation>
    </message>
    <message>
        <source>running, {share} %</source>
        <translation>en curso, {share} %</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>Esc leaves the presentation, Page Down shows the next view</source>
        <translation>Esc sale de la presentación, Av Pág muestra la vista siguiente</translation>
    </message>
    <message>
        <source>Waiting, not working</source>
        <translation>Esperar, no trabajar</translation>
    </message>
    <message>
        <source>A hundred waits of 10 ms: eight threads need about an eighth of the time, with the GIL as without.</source>
        <translation>Cien esperas de 10 ms: ocho hilos necesitan cerca de un octavo del tiempo, con el GIL o sin él.</translation>
    </message>
    <message>
        <source>A picture with uneven rows</source>
        <translation>Una imagen con filas desiguales</translation>
    </message>
    <message>
        <source>The Mandelbrot set in floating point: Python against vectors in C++, row by row.</source>
        <translation>El conjunto de Mandelbrot en coma flotante: Python frente a vectores en C++, fila a fila.</translation>
    </message>
    <message>
        <source>num of {workload} must be from 1 to {most} {unit}, got {got}</source>
        <translation>num de {workload} debe ser de 1 a {most} {unit}, no {got}</translation>
    </message>
    <message>
        <source>This workload has no C++ loop whose barrier could be left out.</source>
        <translation>Esta tarea no tiene un bucle en C++ cuya barrera se pueda omitir.</translation>
    </message>
    <message>
        <source>Mandelbrot set, uneven rows</source>
        <translation>Conjunto de Mandelbrot, filas desiguales</translation>
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
        <translation>Cuenta los píxeles del conjunto, en una imagen de num filas: cada fila cuesta lo que hay en ella.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>Pi by random samples</source>
        <translation>Pi con puntos al azar</translation>
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
        <translation>Cuenta cuántos de num puntos al azar caen en un círculo: trabajo uniforme con enteros.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Sleep, waiting instead of working</source>
        <translation>Dormir, esperar en vez de trabajar</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>dormir</translation>
    </message>
    <message>
        <source>Waits 10 ms, num times: no core is needed, and no GIL.</source>
        <translation>Espera 10 ms, num veces: no hace falta ningún núcleo ni el GIL.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>esperas</translation>
    </message>
    <message>
        <source>Tiny tasks, one call each</source>
        <translation>Tareas diminutas, una llamada cada una</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Diminutas</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>diminutas</translation>
    </message>
    <message>
        <source>Calls a function that does next to nothing, num times: the call is the cost.</source>
        <translation>Llama num veces a una función que casi no hace nada: lo que cuesta es la llamada.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>this run has no whole round to go on from: run its plan anew</source>
        <translation>esta ejecución no tiene ninguna ronda completa desde la que continuar: ejecuta su plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is no Python of this machine</source>
        <translation>{path} no es un Python de esta máquina</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>el clúster</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{fact} was {was}, and is {now}</source>
        <translation>{fact} era {was} y es {now}</translation>
    </message>
    <message>
        <source>more rounds belong to the same machine, Python and program, but {why}: run the plan anew, and compare</source>
        <translation>más rondas pertenecen a la misma máquina, Python y programa, pero {why}: ejecuta el plan de nuevo y compara</translation>
    </message>
    <message>
        <source>Matrix product, much work on little data</source>
        <translation>Producto de matrices, mucho trabajo con pocos datos</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation>producto de matrices</translation>
    </message>
    <message>
        <source>n-body, steps that wait for each other</source>
        <translation>n cuerpos, pasos que se esperan unos a otros</translation>
    </message>
    <message>
        <source>n-body</source>
        <translation>n cuerpos</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>cuerpos</translation>
    </message>
    <message>
        <source>Ship, data sent to the workers</source>
        <translation>Envío, los datos van a los trabajadores</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>Ship, ranges only</source>
        <translation>Envío, solo rangos</translation>
    </message>
    <message>
        <source>Ship, ranges</source>
        <translation>Envío, rangos</translation>
    </message>
    <message>
        <source>ship ranges</source>
        <translation>envío rangos</translation>
    </message>
    <message>
        <source>Ship, data in shared memory</source>
        <translation>Envío, datos en memoria compartida</translation>
    </message>
    <message>
        <source>Ship, shared</source>
        <translation>Envío, compartido</translation>
    </message>
    <message>
        <source>ship shared</source>
        <translation>envío compartido</translation>
    </message>
    <message>
        <source>Triad, all of it memory</source>
        <translation>Tríada, todo memoria</translation>
    </message>
    <message>
        <source>Triad</source>
        <translation>Tríada</translation>
    </message>
    <message>
        <source>triad</source>
        <translation>tríada</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>No volver a ofrecerlo</translation>
    </message>
    <message>
        <source>A run is going on: stop it first (Esc), then drop files</source>
        <translation>Hay una ejecución en marcha: detenla primero (Esc) y suelta después los archivos</translation>
    </message>
    <message>
        <source>Drop to open {name}</source>
        <translation>Suelta para abrir {name}</translation>
    </message>
    <message numerus="yes">
        <source>Drop to compare {n} file(s)</source>
        <translation>
            <numerusform>Suelta para comparar {n} archivo</numerusform>
            <numerusform>Suelta para comparar {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>num {num} of {workload} needs {needed} of memory, and {free} are free here: choose a smaller num</source>
        <translation>num {num} de {workload} necesita {needed} de memoria, y aquí hay {free} libres: elige un num menor</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Trozo</translation>
    </message>
    <message>
        <source>by the schedule {schedule}</source>
        <translation>con el reparto {schedule}</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Slices as whole arrays, on one thread, but for what NumPy&apos;s own library runs on several.</source>
        <translation>Porciones como arrays enteros, en un hilo, salvo lo que la biblioteca de NumPy ejecuta en varios.</translation>
    </message>
    <message>
        <source>arrays</source>
        <translation>arrays</translation>
    </message>
    <message>
        <source>Numba</source>
        <translation>Numba</translation>
    </message>
    <message>
        <source>The Python loop compiled by Numba, in its prange; compiling is part of its start-up.</source>
        <translation>El bucle de Python compilado por Numba, en su prange; compilar es parte del arranque.</translation>
    </message>
    <message>
        <source>prange</source>
        <translation>prange</translation>
    </message>
    <message>
        <source>Counting has no form in arrays: adding up many ones is another algorithm.</source>
        <translation>Contar no tiene forma con arrays: sumar muchos unos es otro algoritmo.</translation>
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
        <translation>El propio de la tarea</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>The run keeps its name</source>
        <translation>La ejecución conserva su nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Give this run a name of its own (F2)</source>
        <translation>Dar a esta ejecución un nombre propio (F2)</translation>
    </message>
    <message>
        <source>Sleep only waits: there is nothing to compute.</source>
        <translation>Dormir solo espera: no hay nada que calcular.</translation>
    </message>
    <message>
        <source>A call is what Tiny measures: arrays and compilers leave none.</source>
        <translation>Una llamada es lo que mide Diminutas: los arrays y los compiladores no dejan ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>{strategy} and {n} more, {time}</source>
        <translation>
            <numerusform>{strategy} y {n} más, {time}</numerusform>
            <numerusform>{strategy} y {n} más, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{strategy} {time}</source>
        <translation>{strategy} {time}</translation>
    </message>
    <message>
        <source>Compiling (ms)</source>
        <translation>Compilación (ms)</translation>
    </message>
    <message>
        <source>{strategy} cannot run this: {reason}</source>
        <translation>{strategy} no puede ejecutar esto: {reason}</translation>
    </message>
    <message>
        <source>Compiling: {time}</source>
        <translation>Compilación: {time}</translation>
    </message>
    <message>
        <source>start-up {time}, {compiling} of it compiling</source>
        <translation>arranque {time}, de ello {compiling} compilando</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>What a warm batch does in a second, in the unit of the workload</source>
        <translation>Lo que un lote en caliente hace en un segundo, en la unidad de la tarea</translation>
    </message>
    <message>
        <source>Of the limit (%)</source>
        <translation>Del límite (%)</translation>
    </message>
    <message>
        <source>{figures} additions a nanosecond and core</source>
        <translation>{figures} sumas por nanosegundo y núcleo</translation>
    </message>
    <message>
        <source>{figures} GFLOP/s a core</source>
        <translation>{figures} GFLOP/s por núcleo</translation>
    </message>
    <message>
        <source>{figures} GB/s of memory</source>
        <translation>{figures} GB/s de memoria</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Results equal, floats to {rtol}</source>
        <translation>Resultados iguales, decimales hasta {rtol}</translation>
    </message>
    <message>
        <source>{name} of {file}</source>
        <translation>{name} de {file}</translation>
    </message>
    <message>
        <source>{function}, {counts} items</source>
        <translation>{function}, {counts} elementos</translation>
    </message>
    <message>
        <source>your function is Python, and it runs C++ loops alone</source>
        <translation>tu función es Python, y esta estrategia solo ejecuta bucles de C++</translation>
    </message>
    <message>
        <source>it runs kernels of its own, and not your function</source>
        <translation>ejecuta kernels propios y no tu función</translation>
    </message>
    <message>
        <source>its C++ threads add up whole numbers, and cannot hold what your function returns</source>
        <translation>sus hilos de C++ suman números enteros y no pueden guardar lo que tu función devuelve</translation>
    </message>
    <message>
        <source>workload {key} and a function go together: name one by --function work.py:simulate</source>
        <translation>la tarea {key} y una función van juntas: indica una con --function work.py:simulate</translation>
    </message>
    <message>
        <source>The run does not hold the text of this function.</source>
        <translation>La ejecución no contiene el texto de esta función.</translation>
    </message>
    <message>
        <source>Your own function…</source>
        <translation>Tu propia función…</translation>
    </message>
    <message>
        <source>Run {function} of {file}?</source>
        <translation>¿Ejecutar {function} de {file}?</translation>
    </message>
    <message>
        <source>one item is called first</source>
        <translation>primero se calcula un elemento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Your own function</source>
        <translation>Tu propia función</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Tu función</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>Calls a function of your own for every item, or for ranges of them.</source>
        <translation>Llama a una función propia para cada elemento o para intervalos de ellos.</translation>
    </message>
    <message>
        <source>{name} did not return its first result within {limit:g} s; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>{name} no devolvió su primer resultado en {limit:g} s; speeduplab run --time-limit SEGUNDOS permite más</translation>
    </message>
    <message>
        <source>memory ran out, and the system killed it</source>
        <translation>se acabó la memoria y el sistema lo terminó</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>{name} ended its process before it returned: {reason}</source>
        <translation>{name} terminó su proceso antes de volver: {reason}</translation>
    </message>
    <message>
        <source>function must be FILE.py:NAME or MODULE:NAME, such as work.py:simulate, got {got}</source>
        <translation>la función debe ser ARCHIVO.py:NOMBRE o MÓDULO:NOMBRE, como work.py:simulate, fue {got}</translation>
    </message>
    <message>
        <source>the path of a function&apos;s file must be one line, got {got}</source>
        <translation>la ruta del archivo de una función debe ser una línea, fue {got}</translation>
    </message>
    <message>
        <source>shape must be one of {names}, got {got}</source>
        <translation>la forma debe ser una de {names}, fue {got}</translation>
    </message>
    <message>
        <source>{name} of {file} cannot be raced: it {reason}; {others}</source>
        <translation>{name} de {file} no se puede medir: {reason}; {others}</translation>
    </message>
    <message numerus="yes">
        <source>{name} takes {n} argument(s), and {shape} needs another number; leave out --shape</source>
        <translation>
            <numerusform>{name} toma {n} argumento, y {shape} necesita otro número; omite --shape</numerusform>
            <numerusform>{name} toma {n} argumentos, y {shape} necesita otro número; omite --shape</numerusform>
        </translation>
    </message>
    <message>
        <source>f(item) needs a function items() in {file} that yields the items</source>
        <translation>f(item) necesita una función items() en {file} que dé los elementos</translation>
    </message>
    <message>
        <source>rtol must be from 0 to {most:g}, such as 1e-9, got {got}</source>
        <translation>rtol debe ser de 0 a {most:g}, como 1e-9, fue {got}</translation>
    </message>
    <message>
        <source>{name} is called with what items() yields: where {parameter} is an index, take f(i) (--shape index)</source>
        <translation>{name} se llama con lo que items() entrega: si {parameter} es un índice, elige f(i) (--shape index)</translation>
    </message>
    <message>
        <source>only results of f(lo, hi) are combined; leave out --combine</source>
        <translation>solo se combinan resultados de f(lo, hi); omite --combine</translation>
    </message>
    <message>
        <source>combine must be a function of {file} that takes two results, got {got}</source>
        <translation>combine debe ser una función de {file} que tome dos resultados, fue {got}</translation>
    </message>
    <message>
        <source>{file} defines no function {name}; did you mean {guess}?</source>
        <translation>{file} no define ninguna función {name}; ¿quizá {guess}?</translation>
    </message>
    <message>
        <source>{file} defines no function {name}; {others}</source>
        <translation>{file} no define ninguna función {name}; {others}</translation>
    </message>
    <message>
        <source>no function of it takes an item</source>
        <translation>ninguna de sus funciones toma un elemento</translation>
    </message>
    <message>
        <source>it has {names}</source>
        <translation>tiene {names}</translation>
    </message>
    <message>
        <source>no module {name} was found here; name a file, such as work.py:simulate, or install the module</source>
        <translation>no se encontró ningún módulo {name} aquí; indica un archivo, como work.py:simulate, o instala el módulo</translation>
    </message>
    <message>
        <source>{module} has no Python source that says how {name} is called: add --shape &apos;f(i)&apos; or another</source>
        <translation>{module} no tiene código fuente de Python que diga cómo se llama a {name}: añade --shape &apos;f(i)&apos; u otra forma</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}; choose another file</source>
        <translation>no se puede leer {file}: {reason}; elige otro archivo</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>No se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{file} is larger than {most}: put the function into a file of its own</source>
        <translation>{file} es mayor que {most}: pon la función en un archivo propio</translation>
    </message>
    <message>
        <source>Larger than {most}</source>
        <translation>Mayor que {most}</translation>
    </message>
    <message>
        <source>{file} has a syntax error in line {line}, for Python {version} that runs this program: {reason}</source>
        <translation>{file} tiene un error de sintaxis en la línea {line}, para el Python {version} que ejecuta este programa: {reason}</translation>
    </message>
    <message>
        <source>Syntax error in line {line}</source>
        <translation>Error de sintaxis en la línea {line}</translation>
    </message>
    <message>
        <source>{file} is no Python source; choose a file whose name ends in .py</source>
        <translation>{file} no es código fuente de Python; elige un archivo cuyo nombre termine en .py</translation>
    </message>
    <message>
        <source>No Python source</source>
        <translation>No es código Python</translation>
    </message>
    <message>
        <source>gives the items</source>
        <translation>da los elementos</translation>
    </message>
    <message>
        <source>needs the keyword {name}</source>
        <translation>necesita la palabra clave {name}</translation>
    </message>
    <message>
        <source>yields, and returns no result</source>
        <translation>es un generador sin resultado</translation>
    </message>
    <message>
        <source>compares results</source>
        <translation>compara resultados</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalo</translation>
    </message>
    <message>
        <source>takes {n} arguments</source>
        <translation>toma {n} argumentos</translation>
    </message>
    <message>
        <source>takes no item</source>
        <translation>no toma elemento</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>un elemento</translation>
    </message>
    <message>
        <source>one index</source>
        <translation>un índice</translation>
    </message>
    <message>
        <source>Open a .py file, or drop one here</source>
        <translation>Abre un archivo .py o suelta uno aquí</translation>
    </message>
    <message>
        <source>Open a Python file</source>
        <translation>Abrir un archivo de Python</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Called with each number from 0 on</source>
        <translation>Se llama con cada número desde 0</translation>
    </message>
    <message>
        <source>Called with the two ends of a range; its results are added up</source>
        <translation>Se llama con los dos extremos de un intervalo; los resultados se suman</translation>
    </message>
    <message>
        <source>Called with each item that items() of the file yields</source>
        <translation>Se llama con cada elemento que da items() del archivo</translation>
    </message>
    <message>
        <source>Functions of the file</source>
        <translation>Funciones del archivo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Equal, floats to 1e-9</source>
        <translation>Iguales, decimales hasta 1e-9</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>read from the file, not run</source>
        <translation>leído, no ejecutado</translation>
    </message>
    <message>
        <source>No function takes an item</source>
        <translation>Ninguna función toma un elemento</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>equal(a, b) of the file</source>
        <translation>equal(a, b) del archivo</translation>
    </message>
    <message>
        <source>{names} has a standard module&apos;s name</source>
        <translation>{names} se llama como un módulo estándar</translation>
    </message>
    <message>
        <source>Python files</source>
        <translation>Archivos de Python</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Solo esta máquina</translation>
    </message>
    <message>
        <source>This network: others can reach port {port}</source>
        <translation>Esta red: otros alcanzan el puerto {port}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>No page: only files from a folder</source>
        <translation>Sin página: solo archivos de una carpeta</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Take files that appear in a folder, too</source>
        <translation>Tomar también archivos que aparezcan en una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Go on with an earlier room: its code and its files count again</source>
        <translation>Continuar una sala anterior: su código y sus archivos vuelven a contar</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Try it, or hand in here; nobody else can reach the page.</source>
        <translation>Para probar, o entregar aquí; nadie más alcanza la página.</translation>
    </message>
    <message>
        <source>Everybody in the networks of this machine can see the page, and hand in who has the code. Without a certificate what is sent can be read on its way.</source>
        <translation>Todos en las redes de esta máquina pueden ver la página; entrega quien tiene el código. Sin certificado, lo enviado puede leerse por el camino.</translation>
    </message>
    <message>
        <source>Nobody reaches this machine.</source>
        <translation>Nadie llega a esta máquina.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Choose a folder that is there, or untick it.</source>
        <translation>Elige una carpeta que exista o quita la marca.</translation>
    </message>
    <message>
        <source>Without a page a room needs a folder: tick it, and choose one.</source>
        <translation>Sin página, una sala necesita una carpeta: márcala y elige una.</translation>
    </message>
    <message>
        <source>HTTPS needs both the certificate and its key: give both, or neither.</source>
        <translation>HTTPS necesita el certificado y su clave: da ambos o ninguno.</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}, got {got}</source>
        <translation>{name} debe estar entre {least} y {most}, no {got}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Multiplies two matrices of num rows and columns, which are made before the clock runs.</source>
        <translation>Multiplica dos matrices de num filas y columnas, hechas antes de que corra el reloj.</translation>
    </message>
    <message>
        <source>Moves num bodies by 10 steps: nobody begins one before all have ended the last. Waiting is timed.</source>
        <translation>Mueve num cuerpos 10 pasos: nadie empieza uno antes de que todos acaben el anterior. La espera cuenta.</translation>
    </message>
    <message>
        <source>Adds up num numbers, made before the clock runs; their way to workers by pickle is timed.</source>
        <translation>Suma num números, hechos antes de que corra el reloj; su viaje por pickle a los trabajadores cuenta.</translation>
    </message>
    <message>
        <source>Adds up num numbers, which each worker makes while the clock runs: only ranges travel.</source>
        <translation>Suma num números, que cada trabajador hace mientras corre el reloj: solo viajan rangos.</translation>
    </message>
    <message>
        <source>Its compiler puts a formula in the place of the sum of a range.</source>
        <translation>Su compilador pone una fórmula en lugar de la suma de un rango.</translation>
    </message>
    <message>
        <source>Adds up num numbers, put before the clock runs into memory that every worker sees.</source>
        <translation>Suma num números, puestos antes de que corra el reloj en memoria que todos los trabajadores ven.</translation>
    </message>
    <message>
        <source>Sets num items of an array to b + 3c, made before the clock runs: all cores share the memory.</source>
        <translation>Pone num elementos de un array a b + 3c, hecho antes de que corra el reloj: todos los núcleos comparten la memoria.</translation>
    </message>
    <message>
        <source>Free-threaded Python</source>
        <translation>Python sin GIL</translation>
    </message>
    <message>
        <source>Lesson {key}, {work}</source>
        <translation>Lección {key}, {work}</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} veces</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the room: {n} handed in</source>
        <translation>
            <numerusform>Esperando a la sala: {n} entregado</numerusform>
            <numerusform>Esperando a la sala: {n} entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the room: {count} of {seats}</source>
        <translation>Esperando a la sala: {count} de {seats}</translation>
    </message>
    <message>
        <source>Too few machines in one row: {count} of {all} shown</source>
        <translation>Muy pocas máquinas en una fila: se muestran {count} de {all}</translation>
    </message>
    <message>
        <source>{strategy}: the room said {guess}, it is {factor}</source>
        <translation>{strategy}: la sala dijo {guess}, es {factor}</translation>
    </message>
    <message>
        <source>The room knew: every median guess is within {factor}</source>
        <translation>La sala lo sabía: cada mediana de las estimaciones está a menos de {factor}</translation>
    </message>
    <message>
        <source>{strategy}: {factor} at the room&apos;s median</source>
        <translation>{strategy}: {factor} en la mediana de la sala</translation>
    </message>
    <message numerus="yes">
        <source>The board speaks from {n} machine(s) on.</source>
        <translation>
            <numerusform>El tablero habla a partir de {n} máquina.</numerusform>
            <numerusform>El tablero habla a partir de {n} máquinas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} machine(s)</source>
        <translation>
            <numerusform>{n} máquina</numerusform>
            <numerusform>{n} máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>{machines}, from {least} to {most} cores</source>
        <translation>{machines}, de {least} a {most} núcleos</translation>
    </message>
    <message>
        <source>{machines}: none gained more than {factor}.</source>
        <translation>{machines}: ninguna ganó más de {factor}.</translation>
    </message>
    <message>
        <source>{machines}: from {least} to {most}.</source>
        <translation>{machines}: de {least} a {most}.</translation>
    </message>
    <message>
        <source>The median worker waits {share} of its time.</source>
        <translation>El trabajador en la mediana espera el {share} de su tiempo.</translation>
    </message>
    <message>
        <source>More cores help {strategy}</source>
        <translation>Más núcleos ayudan: {strategy}</translation>
    </message>
    <message>
        <source>More cores do not help {strategy}</source>
        <translation>Más núcleos no ayudan: {strategy}</translation>
    </message>
    <message>
        <source>At the median {low} with {least}, {high} with {most}.</source>
        <translation>En la mediana {low} con {least}, {high} con {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} machine(s) with fewer than {workers} cores</source>
        <translation>
            <numerusform>{n} máquina con menos de {workers} núcleos</numerusform>
            <numerusform>{n} máquinas con menos de {workers} núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Their {workers} workers share them: {strategy} reach {factor} at most.</source>
        <translation>Sus {workers} trabajadores los comparten: {strategy}, {factor} como mucho.</translation>
    </message>
    <message>
        <source>{strategy}: {factor} at their median, {other} at that of the others.</source>
        <translation>{strategy}: {factor} en su mediana, {other} en la de las demás.</translation>
    </message>
    <message numerus="yes">
        <source>{n} ran on battery</source>
        <translation>
            <numerusform>{n} con batería</numerusform>
            <numerusform>{n} con batería</numerusform>
        </translation>
    </message>
    <message>
        <source>The room&apos;s machines, row by row</source>
        <translation>Las máquinas de la sala, fila por fila</translation>
    </message>
    <message>
        <source>1x, Serial</source>
        <translation>1x, Secuencial</translation>
    </message>
    <message numerus="yes">
        <source>{n} beyond the axis</source>
        <translation>
            <numerusform>{n} fuera del eje</numerusform>
            <numerusform>{n} fuera del eje</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed {factor}</source>
        <translation>estimado {factor}</translation>
    </message>
    <message>
        <source>handed in twice: the later one counts</source>
        <translation>entregado dos veces: cuenta el último</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The room&apos;s guesses</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Medianas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Reveal the guesses    R</source>
        <translation>Revelar estimaciones    R</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomados</translation>
    </message>
    <message>
        <source>the board goes on</source>
        <translation>el tablero sigue</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>ticked ones are shown</source>
        <translation>se muestran las marcadas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Code of the room: {code}</source>
        <translation>Código de la sala: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} guessed</source>
        <translation>
            <numerusform>{n} estimó</numerusform>
            <numerusform>{n} estimaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gave theirs</source>
        <translation>
            <numerusform>{n} lo dio</numerusform>
            <numerusform>{n} lo dieron</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}. What was taken is kept.</source>
        <translation>La carpeta no se puede leer: {reason}. Lo tomado se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>{n} handed in</source>
        <translation>
            <numerusform>{n} entregado</numerusform>
            <numerusform>{n} entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {seats} handed in</source>
        <translation>{count} de {seats} entregados</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>falta {n}</numerusform>
            <numerusform>faltan {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Plan or room</source>
        <translation>Plan o sala</translation>
    </message>
    <message numerus="yes">
        <source>Folder not reachable, {n} kept</source>
        <translation>
            <numerusform>Carpeta no accesible, {n} conservado</numerusform>
            <numerusform>Carpeta no accesible, {n} conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed, {n} handed in</source>
        <translation>
            <numerusform>Cerrada, {n} entregado</numerusform>
            <numerusform>Cerrada, {n} entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>Just opened</source>
        <translation>Recién abierta</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Closed: nothing is taken any more</source>
        <translation>Cerrada: ya no se acepta nada</translation>
    </message>
    <message>
        <source>Menu File, Hand in</source>
        <translation>Menú Archivo, Entregar</translation>
    </message>
    <message>
        <source>or {address} in a browser</source>
        <translation>o {address} en un navegador</translation>
    </message>
    <message>
        <source>or a file in {folder}</source>
        <translation>o un archivo en {folder}</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>sin página</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>solo esta máquina</translation>
    </message>
    <message>
        <source>HTTPS, this network</source>
        <translation>HTTPS, esta red</translation>
    </message>
    <message>
        <source>not encrypted, this network</source>
        <translation>sin cifrar, esta red</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{who}: you said {guess}, it is {measured}</source>
        <translation>{who}: dijiste {guess}, es {measured}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {done} of {n} row(s)</source>
        <translation>
            <numerusform>Detenido: {done} de {n} fila</numerusform>
            <numerusform>Detenido: {done} de {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Too noisy to tell whether the lesson holds: {factor}</source>
        <translation>Demasiado ruido para saber si la lección se cumple: {factor}</translation>
    </message>
    <message>
        <source>Here the lesson does not hold: {factor}</source>
        <translation>Aquí la lección no se cumple: {factor}</translation>
    </message>
    <message numerus="yes">
        <source>Failed: {done} of {n} row(s)</source>
        <translation>
            <numerusform>Fallido: {done} de {n} fila</numerusform>
            <numerusform>Fallido: {done} de {n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off: {done} of {n} row(s)</source>
        <translation>
            <numerusform>Cortado: {done} de {n} fila</numerusform>
            <numerusform>Cortado: {done} de {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: you said {guess}, and what was measured is impossible</source>
        <translation>{who}: dijiste {guess}, y lo que se midió es imposible</translation>
    </message>
    <message numerus="yes">
        <source>All {n} guess(es) within {factor}</source>
        <translation>
            <numerusform>{n} estimación a menos de {factor}</numerusform>
            <numerusform>Las {n} estimaciones a menos de {factor}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: what was measured is impossible</source>
        <translation>{who}: lo que se midió es imposible</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>a guess must be a number such as 2.5x, from {least}x to {most}x, got {text}</source>
        <translation>una estimación debe ser un número como 2,5x, de {least}x a {most}x, y no {text}</translation>
    </message>
    <message>
        <source>How much sooner do 2, 4 or 8 Python threads finish than one?</source>
        <translation>¿Cuánto antes terminan 2, 4 u 8 hilos de Python que uno?</translation>
    </message>
    <message>
        <source>Who has made a loop faster with threads? Ask for a number for 2, 4 and 8 threads before anyone runs.</source>
        <translation>¿Quién ha acelerado un bucle con hilos? Pide un número para 2, 4 y 8 hilos antes de que nadie mida.</translation>
    </message>
    <message>
        <source>The bars of the threads end where Serial&apos;s does, however many there are; processes gain.</source>
        <translation>Las barras de los hilos acaban donde la de Secuencial, por muchos que sean; los procesos ganan.</translation>
    </message>
    <message>
        <source>A Python without the GIL, or one core, changes the picture; a busy laptop blurs it.</source>
        <translation>Un Python sin GIL o un solo núcleo cambia el cuadro; un portátil ocupado lo emborrona.</translation>
    </message>
    <message>
        <source>Run the same threads under a Python without the GIL. What do you expect now?</source>
        <translation>Ejecuta los mismos hilos con un Python sin GIL. ¿Qué esperas ahora?</translation>
    </message>
    <message>
        <source>Which of these results can you not believe?</source>
        <translation>¿Cuál de estos resultados no se puede creer?</translation>
    </message>
    <message>
        <source>The same C++ loop twice, once without its barrier. How many times faster than Python is each?</source>
        <translation>El mismo bucle de C++ dos veces, una sin su barrera. ¿Cuántas veces más rápido que Python es cada uno?</translation>
    </message>
    <message>
        <source>One row has no time that a core could reach: the compiler removed the loop, and it wins nothing.</source>
        <translation>Una fila tiene un tiempo que ningún núcleo alcanza: el compilador quitó el bucle, y no gana nada.</translation>
    </message>
    <message>
        <source>The result is right all the same: a right answer says nothing about what was measured.</source>
        <translation>El resultado es correcto de todos modos: una respuesta correcta no dice nada de lo que se midió.</translation>
    </message>
    <message>
        <source>Now let C++ run on several threads, with and without the GIL.</source>
        <translation>Ahora deja correr C++ en varios hilos, con y sin el GIL.</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>tu estimación</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Presenter&apos;s page</source>
        <translation>Página para quien presenta</translation>
    </message>
    <message>
        <source>Print the presenter&apos;s pages…</source>
        <translation>Imprimir las páginas para quien presenta…</translation>
    </message>
    <message>
        <source>Show runtime</source>
        <translation>Mostrar tiempo</translation>
    </message>
    <message>
        <source>Guess before you measure</source>
        <translation>Estima antes de medir</translation>
    </message>
    <message>
        <source>Pick a lesson: you say where the bars will land, then this machine says.</source>
        <translation>Elige una lección: tú dices dónde acabarán las barras, y luego lo dice esta máquina.</translation>
    </message>
    <message>
        <source>This lesson races a function of yours: open the .py file that holds it, or drop it here.</source>
        <translation>Esta lección pone a prueba una función tuya: abre el archivo .py que la contiene o suéltalo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>This machine has {n} core(s).</source>
        <translation>
            <numerusform>Esta máquina tiene {n} núcleo.</numerusform>
            <numerusform>Esta máquina tiene {n} núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} takes about {time}.</source>
        <translation>{who} tarda unos {time}.</translation>
    </message>
    <message>
        <source>Measuring: the bars come when all is measured.</source>
        <translation>Midiendo: las barras llegan cuando todo esté medido.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{who}, {time} of this run</source>
        <translation>{who}, {time} de esta ejecución</translation>
    </message>
    <message>
        <source>Guess lesson {number}</source>
        <translation>Estimar la lección {number}</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Prueba esto</translation>
    </message>
    <message>
        <source>Next: lesson {number}</source>
        <translation>Siguiente: lección {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>time of the first run = 1</source>
        <translation>tiempo de la primera = 1</translation>
    </message>
    <message>
        <source>time of {who} = 1</source>
        <translation>tiempo de {who} = 1</translation>
    </message>
    <message>
        <source>Second run, and your guess</source>
        <translation>Segunda ejecución y tu estimación</translation>
    </message>
    <message>
        <source>Your guess: the second run against the first</source>
        <translation>Tu estimación: la segunda ejecución frente a la primera</translation>
    </message>
    <message>
        <source>Time to finish with start-up, and your guess</source>
        <translation>Tiempo con arranque y tu estimación</translation>
    </message>
    <message>
        <source>Your guess: time with start-up</source>
        <translation>Tu estimación: tiempo con arranque</translation>
    </message>
    <message>
        <source>Time to finish, and your guess</source>
        <translation>Duración y tu estimación</translation>
    </message>
    <message>
        <source>Your guess: time to finish</source>
        <translation>Tu estimación: duración</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>Guess first. Then this machine says.</source>
        <translation>Primero estima. Luego lo dice esta máquina.</translation>
    </message>
    <message>
        <source>Begin with lesson 1, or set a plan of your own. Nothing runs until you press Run (F5).</source>
        <translation>Empieza con la lección 1 o prepara un plan propio. Nada se ejecuta hasta pulsar Ejecutar (F5).</translation>
    </message>
    <message>
        <source>More lessons</source>
        <translation>Más lecciones</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Estimar</translation>
    </message>
    <message>
        <source>Processes have an entry fee</source>
        <translation>Los procesos cobran entrada</translation>
    </message>
    <message>
        <source>From how much work on do two processes pay for their start?</source>
        <translation>¿A partir de cuánto trabajo compensan dos procesos su arranque?</translation>
    </message>
    <message>
        <source>Far behind with little work, then a crossing: the size at which they break even is named.</source>
        <translation>Muy atrás con poco trabajo, luego un cruce: se nombra el tamaño en que se igualan.</translation>
    </message>
    <message>
        <source>fork starts in a tenth of spawn&apos;s time, so laptops of one room cross at sizes far apart.</source>
        <translation>fork arranca en una décima parte del tiempo de spawn, así que los portátiles de una sala cruzan en tamaños muy distintos.</translation>
    </message>
    <message>
        <source>What if the workers already stand when the work comes?</source>
        <translation>¿Y si los trabajadores ya están listos cuando llega el trabajo?</translation>
    </message>
    <message>
        <source>C++ must let go of the GIL</source>
        <translation>C++ debe soltar el GIL</translation>
    </message>
    <message>
        <source>Python threads call the same C++ twice: does it matter who holds the GIL?</source>
        <translation>Hilos de Python llaman dos veces al mismo C++: ¿importa quién tiene el GIL?</translation>
    </message>
    <message>
        <source>Identical C++ code, identical threads. One keeps the GIL while it works. What do the bars do?</source>
        <translation>El mismo código C++, los mismos hilos. Uno conserva el GIL mientras trabaja. ¿Qué hacen las barras?</translation>
    </message>
    <message>
        <source>With the GIL kept the threads take turns, as Python does; released, they use the cores.</source>
        <translation>Con el GIL retenido los hilos se turnan, como en Python; sin él usan los núcleos.</translation>
    </message>
    <message>
        <source>Under a Python without the GIL both gain: there is nothing to keep.</source>
        <translation>Con un Python sin GIL ganan los dos: no hay nada que retener.</translation>
    </message>
    <message>
        <source>Threads that only wait are another matter: guess those.</source>
        <translation>Los hilos que solo esperan son otra cosa: estima también esos.</translation>
    </message>
    <message>
        <source>More workers is not more speed</source>
        <translation>Más trabajadores no es más velocidad</translation>
    </message>
    <message>
        <source>With how many processes is this machine fastest?</source>
        <translation>¿Con cuántos procesos es más rápida esta máquina?</translation>
    </message>
    <message>
        <source>Who would start 16 workers on this laptop? Guess each bar; the best one is the question.</source>
        <translation>¿Quién pondría 16 trabajadores en este portátil? Estima cada barra; la pregunta es cuál es la mejor.</translation>
    </message>
    <message>
        <source>A best number near the cores of the machine; beyond it every worker only adds its start.</source>
        <translation>Un número óptimo cerca de los núcleos de la máquina; más allá cada trabajador solo añade su arranque.</translation>
    </message>
    <message>
        <source>Cores that share (SMT) or differ (P and E) move the knee; a quota moves it most.</source>
        <translation>Los núcleos que comparten (SMT) o difieren (P y E) mueven el codo de la curva; una cuota, más que nada.</translation>
    </message>
    <message>
        <source>Share the same work among C++ threads, whose start costs next to nothing.</source>
        <translation>Reparte el mismo trabajo entre hilos de C++, cuyo arranque apenas cuesta.</translation>
    </message>
    <message>
        <source>Moving data costs</source>
        <translation>Mover datos cuesta</translation>
    </message>
    <message>
        <source>Is it faster to send the numbers to the workers, or only where they begin and end?</source>
        <translation>¿Es más rápido enviar los números a los trabajadores o solo dónde empiezan y acaban?</translation>
    </message>
    <message>
        <source>The workers stand already. Sending millions of numbers to them: gain or loss?</source>
        <translation>Los trabajadores ya están listos. Enviarles millones de números: ¿ganancia o pérdida?</translation>
    </message>
    <message>
        <source>With the numbers sent, two processes lose to one; with ranges only, they gain.</source>
        <translation>Enviando los números, dos procesos pierden contra uno; solo con rangos ganan.</translation>
    </message>
    <message>
        <source>Shared memory and heavier work per number change it: try both.</source>
        <translation>La memoria compartida y más trabajo por número lo cambian: prueba ambos.</translation>
    </message>
    <message>
        <source>Some calls use all cores without being asked. Guess how many.</source>
        <translation>Algunas llamadas usan todos los núcleos sin que se les pida. Estima cuántos.</translation>
    </message>
    <message>
        <source>One C++ thread can win</source>
        <translation>Un hilo de C++ puede ganar</translation>
    </message>
    <message>
        <source>Can one C++ thread beat all Python processes of this machine?</source>
        <translation>¿Puede un hilo de C++ ganar a todos los procesos de Python de esta máquina?</translation>
    </message>
    <message>
        <source>All cores with Python, or one core with C++: who wins, and by how much?</source>
        <translation>Todos los núcleos con Python o uno con C++: ¿quién gana y por cuánto?</translation>
    </message>
    <message>
        <source>One C++ thread is far ahead of all processes, and C++ threads further still: it takes a log axis.</source>
        <translation>Un hilo de C++ va muy por delante de todos los procesos, y varios aún más: hace falta un eje logarítmico.</translation>
    </message>
    <message>
        <source>How far depends on the loop: with NumPy inside it, Python&apos;s own part is small.</source>
        <translation>Cuánto depende del bucle: con NumPy dentro, la parte de Python es pequeña.</translation>
    </message>
    <message>
        <source>That is fast. How fast is too fast to be true?</source>
        <translation>Eso es rápido. ¿Qué es demasiado rápido para ser cierto?</translation>
    </message>
    <message>
        <source>NumPy may already be parallel</source>
        <translation>NumPy quizá ya es paralelo</translation>
    </message>
    <message>
        <source>One NumPy call against C++ on one thread and on several: where does it land?</source>
        <translation>Una llamada de NumPy frente a C++ en un hilo y en varios: ¿dónde acaba?</translation>
    </message>
    <message>
        <source>NumPy runs on one worker here. How many cores will its one call use?</source>
        <translation>NumPy corre aquí en un trabajador. ¿Cuántos núcleos usará su única llamada?</translation>
    </message>
    <message>
        <source>NumPy&apos;s one call does more arithmetic than one core can: its library brings threads of its own.</source>
        <translation>La única llamada de NumPy calcula más de lo que puede un núcleo: su biblioteca trae hilos propios.</translation>
    </message>
    <message>
        <source>With OMP_NUM_THREADS=1, or a NumPy built otherwise, it is one core after all.</source>
        <translation>Con OMP_NUM_THREADS=1, o un NumPy compilado de otro modo, es un solo núcleo.</translation>
    </message>
    <message>
        <source>Race a function of your own: it may hold such calls.</source>
        <translation>Pon a correr una función propia: quizá contiene tales llamadas.</translation>
    </message>
    <message>
        <source>Pay the fee once</source>
        <translation>Paga la entrada una vez</translation>
    </message>
    <message>
        <source>How many times faster is the second run, when the workers already stand?</source>
        <translation>¿Cuántas veces más rápida es la segunda ejecución, con los trabajadores ya listos?</translation>
    </message>
    <message>
        <source>A program sends work to its pool again. How many times faster is that than the first time?</source>
        <translation>Un programa envía otra vez trabajo a su pool. ¿Cuántas veces más rápido es que la primera?</translation>
    </message>
    <message>
        <source>A second run has no start-up: processes by spawn gain most by that, by fork little, threads hardly anything.</source>
        <translation>Una segunda ejecución no tiene arranque: con ello los procesos con spawn ganan más que nadie, con fork poco y los hilos apenas.</translation>
    </message>
    <message>
        <source>With much more work the start-up is lost in it, and first and second run look alike.</source>
        <translation>Con mucho más trabajo el arranque se pierde en él, y ambas ejecuciones se parecen.</translation>
    </message>
    <message>
        <source>Which other parts of a first run does a second one not pay for?</source>
        <translation>¿Qué otras partes de una primera ejecución no paga la segunda?</translation>
    </message>
    <message>
        <source>Python 3.15 without the GIL</source>
        <translation>Python 3.15 sin GIL</translation>
    </message>
    <message>
        <source>What does Python 3.15 without the GIL gain with threads, and what does one thread pay?</source>
        <translation>¿Qué gana Python 3.15 sin GIL con hilos, y qué paga un solo hilo?</translation>
    </message>
    <message>
        <source>Two questions at once: how much slower is one thread, and how much faster are several?</source>
        <translation>Dos preguntas a la vez: ¿cuánto más lento es un hilo y cuánto más rápidos son varios?</translation>
    </message>
    <message>
        <source>One bar a little off Serial&apos;s line, and threads that gain up to the cores.</source>
        <translation>Una barra algo apartada de la línea de Secuencial, e hilos que ganan hasta los núcleos que haya.</translation>
    </message>
    <message>
        <source>Builds differ: an unoptimised one pays far more than the language does.</source>
        <translation>Las compilaciones difieren: una sin optimizar paga mucho más que el lenguaje.</translation>
    </message>
    <message>
        <source>Set it against C++, which never needed the GIL.</source>
        <translation>Compáralo con C++, que nunca necesitó el GIL.</translation>
    </message>
    <message>
        <source>Will threads or processes make your own function faster?</source>
        <translation>¿Harán los hilos o los procesos más rápida tu propia función?</translation>
    </message>
    <message>
        <source>What does the function do most of the time: compute, wait, or move data? Guess from that.</source>
        <translation>¿Qué hace la función la mayor parte del tiempo: calcular, esperar o mover datos? Estima según eso.</translation>
    </message>
    <message>
        <source>The answer for this function on this machine, with what its workers waited for.</source>
        <translation>La respuesta para esta función en esta máquina, con lo que esperaron sus trabajadores.</translation>
    </message>
    <message>
        <source>A call that releases the GIL makes threads gain where lesson 1 says they cannot.</source>
        <translation>Una llamada que suelta el GIL hace ganar a los hilos donde la lección 1 dice que no pueden.</translation>
    </message>
    <message>
        <source>See which part of a first run a second one does not pay for.</source>
        <translation>Mira qué parte de una primera ejecución no paga la segunda.</translation>
    </message>
    <message>
        <source>Why the second run is faster</source>
        <translation>Por qué la segunda es más rápida</translation>
    </message>
    <message>
        <source>How many times faster is the second run of the same work, strategy by strategy?</source>
        <translation>¿Cuántas veces más rápida es la segunda ejecución del mismo trabajo, estrategia por estrategia?</translation>
    </message>
    <message>
        <source>Everybody has seen a benchmark whose first run is slow. Who pays most: threads, processes, Numba?</source>
        <translation>Todos han visto un benchmark cuya primera ejecución es lenta. ¿Quién paga más: hilos, procesos, Numba?</translation>
    </message>
    <message>
        <source>Threads hardly pay, processes pay for their start, Numba pays for compiling, once a process.</source>
        <translation>Los hilos apenas pagan, los procesos su arranque, Numba la compilación, una vez por proceso.</translation>
    </message>
    <message>
        <source>Serial pays nothing here: where it does, the machine was busy or still asleep.</source>
        <translation>Secuencial no paga nada aquí: si lo hace, la máquina estaba ocupada o aún dormida.</translation>
    </message>
    <message>
        <source>From how much work on does a start pay?</source>
        <translation>¿A partir de cuánto trabajo compensa un arranque?</translation>
    </message>
    <message>
        <source>Waiting is not computing</source>
        <translation>Esperar no es calcular</translation>
    </message>
    <message>
        <source>A hundred waits of 10 ms: how much sooner are 2, 8 and 32 threads done?</source>
        <translation>Cien esperas de 10 ms: ¿cuánto antes acaban 2, 8 y 32 hilos?</translation>
    </message>
    <message>
        <source>Lesson 1 said that threads take turns. Is that so for a program that waits for a network?</source>
        <translation>La lección 1 dijo que los hilos se turnan. ¿Es así en un programa que espera a una red?</translation>
    </message>
    <message>
        <source>Threads gain almost as much as there are of them, with the GIL: nobody holds it while waiting.</source>
        <translation>Los hilos ganan casi tanto como cuantos son, con el GIL: nadie lo retiene mientras espera.</translation>
    </message>
    <message>
        <source>A hundred waits do not divide by 32 evenly: the last few decide.</source>
        <translation>Cien esperas no se dividen entre 32 sin resto: deciden las últimas.</translation>
    </message>
    <message>
        <source>Most programs wait and compute: race one of your own.</source>
        <translation>La mayoría de los programas esperan y calculan: prueba uno tuyo.</translation>
    </message>
    <message>
        <source>Without the GIL lesson 1 ends</source>
        <translation>Sin GIL acaba la lección 1</translation>
    </message>
    <message>
        <source>The same threads under a Python without the GIL: how much sooner do they finish?</source>
        <translation>Los mismos hilos con un Python sin GIL: ¿cuánto antes terminan?</translation>
    </message>
    <message>
        <source>Guess one thread first: is it as fast as with the GIL? Then two and four.</source>
        <translation>Estima primero un hilo: ¿es tan rápido como con GIL? Luego dos y cuatro.</translation>
    </message>
    <message>
        <source>Threads gain as processes do, up to the cores; one thread alone may be slower than with the GIL.</source>
        <translation>Los hilos ganan como los procesos, hasta los núcleos que haya; un hilo solo puede ser más lento que con GIL.</translation>
    </message>
    <message>
        <source>An extension that is not made for it switches the GIL on again: the program says so.</source>
        <translation>Una extensión que no está hecha para ello vuelve a activar el GIL: el programa lo dice.</translation>
    </message>
    <message>
        <source>Try the newest one, Python 3.15 without the GIL.</source>
        <translation>Prueba el más nuevo, Python 3.15 sin GIL.</translation>
    </message>
    <message>
        <source>Nothing of this lesson can run here.</source>
        <translation>Nada de esta lección puede ejecutarse aquí.</translation>
    </message>
    <message>
        <source>This lesson needs a second core, and this program may use one.</source>
        <translation>Esta lección necesita un segundo núcleo, y este programa solo puede usar uno.</translation>
    </message>
    <message>
        <source>This lesson needs the C++ strategies: {reason}</source>
        <translation>Esta lección necesita las estrategias de C++: {reason}</translation>
    </message>
    <message>
        <source>This lesson needs NumPy: {reason}</source>
        <translation>Esta lección necesita NumPy: {reason}</translation>
    </message>
    <message>
        <source>This lesson needs a Python with the GIL, and this is {version}.</source>
        <translation>Esta lección necesita un Python con GIL, y este es {version}.</translation>
    </message>
    <message>
        <source>This lesson needs a function of yours: open a .py file in the window, or add --function FILE.py:NAME and --items N.</source>
        <translation>Esta lección necesita una función tuya: abre un archivo .py en la ventana o añade --function FILE.py:NAME y --items N.</translation>
    </message>
    <message>
        <source>Next: lesson {number}, {title}.</source>
        <translation>Siguiente: lección {number}, {title}.</translation>
    </message>
    <message>
        <source>a second core</source>
        <translation>un segundo núcleo</translation>
    </message>
    <message>
        <source>the C++ strategies</source>
        <translation>las estrategias de C++</translation>
    </message>
    <message>
        <source>a Python with the GIL</source>
        <translation>un Python con GIL</translation>
    </message>
    <message>
        <source>a Python without the GIL</source>
        <translation>un Python sin GIL</translation>
    </message>
    <message>
        <source>a function of your own</source>
        <translation>una función propia</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Pregunta a la sala</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Lo que verán</translation>
    </message>
    <message>
        <source>Where it can surprise</source>
        <translation>Dónde puede sorprender</translation>
    </message>
    <message>
        <source>Try this next</source>
        <translation>Qué probar después</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>Lessons: predict, run, reveal</source>
        <translation>Lecciones: estimar, ejecutar, revelar</translation>
    </message>
    <message>
        <source>Everybody guesses first, each machine measures itself, and the miss is the lesson. No network is needed.</source>
        <translation>Todos estiman primero, cada máquina se mide a sí misma, y el error es la lección. No hace falta red.</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sin la ventana</translation>
    </message>
    <message>
        <source>lesson {number}: {times}</source>
        <translation>lección {number}: {times}</translation>
    </message>
    <message>
        <source>Typical miss of your guesses: {lessons}.</source>
        <translation>Error típico de tus estimaciones: {lessons}.</translation>
    </message>
    <message>
        <source>Your guesses get better.</source>
        <translation>Tus estimaciones mejoran.</translation>
    </message>
    <message>
        <source>Python {version} ran it without a GIL.</source>
        <translation>Python {version} lo ejecutó sin GIL.</translation>
    </message>
    <message>
        <source>Against one thread of the same Python they reach {factor}.</source>
        <translation>Frente a un hilo del mismo Python alcanzan {factor}.</translation>
    </message>
    <message>
        <source>Nothing that was measured beside it says why: more rounds would tell.</source>
        <translation>Nada de lo demás que se midió dice por qué: más rondas lo dirían.</translation>
    </message>
    <message numerus="yes">
        <source>Each of the {n} worker(s) waited {share} of its time for its turn; together they used {cores} cores.</source>
        <translation>
            <numerusform>El {n} trabajador esperó su turno el {share} de su tiempo; usó {cores} núcleos.</numerusform>
            <numerusform>Cada uno de los {n} trabajadores esperó su turno el {share} de su tiempo; juntos usaron {cores} núcleos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} worker(s) used {cores} cores at once.</source>
        <translation>
            <numerusform>El {n} trabajador usó {cores} núcleos a la vez.</numerusform>
            <numerusform>Los {n} trabajadores usaron {cores} núcleos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>For {share} of their time they had no core to run on.</source>
        <translation>El {share} de su tiempo no tuvieron núcleo en que correr.</translation>
    </message>
    <message>
        <source>The same code in {who}: {cores} cores.</source>
        <translation>El mismo código en {who}: {cores} núcleos.</translation>
    </message>
    <message>
        <source>One thread without the GIL runs at {factor} of one with it.</source>
        <translation>Un hilo sin GIL va a {factor} de uno con él.</translation>
    </message>
    <message>
        <source>The first run took {first}, the second {second}.</source>
        <translation>La primera ejecución tardó {first}, la segunda {second}.</translation>
    </message>
    <message>
        <source>Only {start} of the first was start-up.</source>
        <translation>Solo {start} de la primera fueron arranque.</translation>
    </message>
    <message>
        <source>{start} of the first was start-up, {compiling} of that compiling.</source>
        <translation>{start} de la primera fueron arranque, {compiling} de ellos compilación.</translation>
    </message>
    <message>
        <source>{start} of the first was start-up.</source>
        <translation>{start} de la primera fueron arranque.</translation>
    </message>
    <message>
        <source>{who}: {rate} with {cores} cores</source>
        <translation>{who}: {rate} con {cores} núcleos</translation>
    </message>
    <message>
        <source>{who} did {rate}, which a core can do.</source>
        <translation>{who} hizo {rate}, lo que un núcleo puede.</translation>
    </message>
    <message numerus="yes">
        <source>Each of the {n} worker(s) waited {share} of its time, and needed no core for it: the waits went on at once.</source>
        <translation>
            <numerusform>El {n} trabajador esperó el {share} de su tiempo sin necesitar núcleo.</numerusform>
            <numerusform>Cada uno de los {n} trabajadores esperó el {share} de su tiempo sin necesitar núcleo: las esperas fueron a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson {key}</source>
        <translation>Lección {key}</translation>
    </message>
    <message>
        <source>  {who}: guess {guess}, measured {measured}</source>
        <translation>  {who}: estimado {guess}, medido {measured}</translation>
    </message>
    <message>
        <source>Typical miss of these guesses: {times}.</source>
        <translation>Error típico de estas estimaciones: {times}.</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}</source>
        <translation>Lección {number}: {title}</translation>
    </message>
    <message>
        <source>Print the presenter&apos;s pages</source>
        <translation>Imprimir las páginas para quien presenta</translation>
    </message>
    <message>
        <source>Your guess, a factor</source>
        <translation>Tu estimación, un factor</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Tus estimaciones</translation>
    </message>
    <message>
        <source>your guess {factor}</source>
        <translation>tu estimación {factor}</translation>
    </message>
    <message>
        <source>drag to your guess</source>
        <translation>arrastra a tu estimación</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Para la sala</translation>
    </message>
    <message>
        <source>The presenter&apos;s page: what to ask, what they will see, where it can surprise</source>
        <translation>La página para quien presenta: qué preguntar, qué verán, dónde puede sorprender</translation>
    </message>
    <message>
        <source>Clear guesses</source>
        <translation>Borrar estimaciones</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} guessed</source>
        <translation>
            <numerusform>{done} de {n} estimada</numerusform>
            <numerusform>{done} de {n} estimadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the bars, or type a factor. Run ({keys}) locks the guesses.</source>
        <translation>Arrastra las barras o escribe un factor. Ejecutar ({keys}) fija las estimaciones.</translation>
    </message>
    <message>
        <source>The guesses are locked. The bars come when all is measured.</source>
        <translation>Las estimaciones están fijadas. Las barras llegan cuando todo esté medido.</translation>
    </message>
    <message>
        <source>When each worker ran</source>
        <translation>Cuándo corrió cada trabajador</translation>
    </message>
    <message>
        <source>Those who guess first remember the result. Drag a bar to where you think it will land.</source>
        <translation>Quien estima primero recuerda el resultado. Arrastra una barra adonde creas que acabará.</translation>
    </message>
    <message>
        <source>Run without a guess?</source>
        <translation>¿Ejecutar sin estimar?</translation>
    </message>
    <message>
        <source>The pages were not written</source>
        <translation>Las páginas no se escribieron</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>aconsejado</translation>
    </message>
    <message>
        <source>No advice: results differ</source>
        <translation>Sin consejo: los resultados difieren</translation>
    </message>
    <message>
        <source>No advice yet</source>
        <translation>Aún sin consejo</translation>
    </message>
    <message>
        <source>Stay serial: nothing gains</source>
        <translation>Seguir en secuencial: nada gana</translation>
    </message>
    <message>
        <source>Stay serial: nothing gains more than {factor}</source>
        <translation>Seguir en secuencial: nada gana más de {factor}</translation>
    </message>
    <message>
        <source>Not sure yet: {who} or serial</source>
        <translation>Aún no es seguro: {who} o secuencial</translation>
    </message>
    <message>
        <source>Use {who}: {factor}</source>
        <translation>Usa {who}: {factor}</translation>
    </message>
    <message>
        <source>Use {who} from {num} items on: {factor}</source>
        <translation>Usa {who} a partir de {num} elementos: {factor}</translation>
    </message>
    <message>
        <source>Use {who} from num {num} on: {factor}</source>
        <translation>Usa {who} a partir de num {num}: {factor}</translation>
    </message>
    <message>
        <source>What returns something else than serial is not advised, however fast.</source>
        <translation>Lo que devuelve algo distinto que Secuencial no se aconseja, por rápido que sea.</translation>
    </message>
    <message>
        <source>It takes serial Python, and another way beside it, each with a time.</source>
        <translation>Hace falta Python secuencial y otra vía al lado, cada una con un tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Measure {n} more round(s).</source>
        <translation>
            <numerusform>Mide {n} ronda más.</numerusform>
            <numerusform>Mide {n} rondas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep num to see from how few on it pays: start-up is much of its time.</source>
        <translation>Recorre num para ver desde cuántos compensa: el arranque es gran parte del tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} process(es)</source>
        <translation>
            <numerusform>{n} proceso</numerusform>
            <numerusform>{n} procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Python thread(s)</source>
        <translation>
            <numerusform>{n} hilo de Python</numerusform>
            <numerusform>{n} hilos de Python</numerusform>
        </translation>
    </message>
    <message>
        <source>{strategy} with {workers}</source>
        <translation>{strategy} con {workers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s)</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>{n} trabajador</numerusform>
            <numerusform>{n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} under Python {python} without the GIL</source>
        <translation>{who} con Python {python} sin el GIL</translation>
    </message>
    <message>
        <source>{who} under Python {python}</source>
        <translation>{who} con Python {python}</translation>
    </message>
    <message>
        <source>Below, stay serial.</source>
        <translation>Por debajo, secuencial.</translation>
    </message>
    <message>
        <source>The bound lies at {interval}.</source>
        <translation>El límite está en {interval}.</translation>
    </message>
    <message>
        <source>The bound lies below {num}.</source>
        <translation>El límite está por debajo de {num}.</translation>
    </message>
    <message>
        <source>The bound lies above {num}.</source>
        <translation>El límite está por encima de {num}.</translation>
    </message>
    <message>
        <source>It pays at every num measured, from {num} on.</source>
        <translation>Compensa con cada num medido, desde {num}.</translation>
    </message>
    <message>
        <source>From how many on is not clear between {low} and {high}.</source>
        <translation>Desde cuántos no está claro entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The best is {who}: {factor}.</source>
        <translation>Lo mejor es {who}: {factor}.</translation>
    </message>
    <message>
        <source>It is {factor}: that may be nothing.</source>
        <translation>Es {factor}: puede no ser nada.</translation>
    </message>
    <message>
        <source>95 % interval {interval}, start-up counted.</source>
        <translation>Intervalo del 95 %: {interval}, con arranque.</translation>
    </message>
    <message>
        <source>95 % interval {interval}, with workers that already stand.</source>
        <translation>Intervalo del 95 %: {interval}, con trabajadores ya listos.</translation>
    </message>
    <message>
        <source>Start-up is counted.</source>
        <translation>El arranque está contado.</translation>
    </message>
    <message>
        <source>It takes {size} more memory.</source>
        <translation>Ocupa {size} más de memoria.</translation>
    </message>
    <message>
        <source>About as fast: {who}.</source>
        <translation>Casi igual de rápido: {who}.</translation>
    </message>
    <message>
        <source>Code to paste</source>
        <translation>Código para pegar</translation>
    </message>
    <message>
        <source>Paste this</source>
        <translation>Pega esto</translation>
    </message>
    <message>
        <source>Copies the code (Ctrl+Shift+C while the keyboard is here)</source>
        <translation>Copia el código (Control+Mayús+C mientras el teclado esté aquí)</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>call it below if __name__ == &quot;__main__&quot;:</source>
        <translation>llámala bajo if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>below the function, and call it</source>
        <translation>debajo de la función, y llámala</translation>
    </message>
    <message>
        <source>Worker processes, forked or spawned for the run; each has its own GIL.</source>
        <translation>Procesos trabajadores, creados con fork o spawn para la ejecución; cada uno tiene su propio GIL.</translation>
    </message>
    <message>
        <source>About this workload</source>
        <translation>Acerca de esta tarea</translation>
    </message>
    <message>
        <source>Rows computed, each worker in a tint of its own</source>
        <translation>Filas calculadas, cada trabajador en su propio tono</translation>
    </message>
    <message>
        <source>Rows computed, each worker in a tint of its own; {side} of {count} rows are drawn</source>
        <translation>Filas calculadas, cada trabajador en su propio tono; se dibujan {side} de {count} filas</translation>
    </message>
    <message>
        <source>of what its cores add, one after the other</source>
        <translation>de lo que suman sus núcleos, una tras otra</translation>
    </message>
    <message>
        <source>of what its cores multiply and add at most</source>
        <translation>de lo que sus núcleos multiplican y suman como máximo</translation>
    </message>
    <message>
        <source>of the streaming roof</source>
        <translation>del techo de memoria</translation>
    </message>
    <message>
        <source>{words}: much of it stays in the caches</source>
        <translation>{words}: gran parte queda en las cachés</translation>
    </message>
    <message>
        <source>{who}, warm: {rate}</source>
        <translation>{who}, en caliente: {rate}</translation>
    </message>
    <message>
        <source>{who}: {rate}</source>
        <translation>{who}: {rate}</translation>
    </message>
    <message>
        <source>Ready before the clock runs: nothing but num.</source>
        <translation>Listo antes de que corra el reloj: nada más que num.</translation>
    </message>
    <message>
        <source>Ready before the clock runs: {names}, in the memory of the program alone.</source>
        <translation>Listo antes de que corra el reloj: {names}, solo en la memoria del programa.</translation>
    </message>
    <message>
        <source>Ready before the clock runs: {names}, in memory that every worker sees.</source>
        <translation>Listo antes de que corra el reloj: {names}, en memoria que ve cada trabajador.</translation>
    </message>
    <message>
        <source>Ready before the clock runs, and anew before each batch: {names}, in memory that every worker sees.</source>
        <translation>Listo antes de que corra el reloj, y de nuevo antes de cada lote: {names}, en memoria que ve cada trabajador.</translation>
    </message>
    <message>
        <source>Timed: packing and sending them to workers that do not see that memory, and the loop.</source>
        <translation>Se mide: empaquetar y enviar a trabajadores que no ven esa memoria, y el bucle.</translation>
    </message>
    <message numerus="yes">
        <source>Timed: the loop, and the wait for the others at the end of each of {n} steps.</source>
        <translation>
            <numerusform>Se mide: el bucle y la espera a los demás al final de cada uno de los {n} pasos.</numerusform>
            <numerusform>Se mide: el bucle y la espera a los demás al final de cada uno de los {n} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timed: the waiting, and handing it out.</source>
        <translation>Se mide: la espera y su reparto.</translation>
    </message>
    <message>
        <source>Timed: the loop, and handing it out; not the checksum of the result.</source>
        <translation>Se mide: el bucle y su reparto; no la suma de comprobación del resultado.</translation>
    </message>
    <message>
        <source>Timed: the loop, and handing it out.</source>
        <translation>Se mide: el bucle y su reparto.</translation>
    </message>
    <message>
        <source>Checked against an answer found by another way.</source>
        <translation>Comprobado con una respuesta hallada por otro camino.</translation>
    </message>
    <message>
        <source>Checked: every strategy, worker and batch must give the same result.</source>
        <translation>Comprobado: cada estrategia, trabajador y lote debe dar el mismo resultado.</translation>
    </message>
    <message>
        <source>Checked up to num {most} against an answer found by another way; beyond, all must give the same.</source>
        <translation>Comprobado hasta num {most} con una respuesta hallada por otro camino; más allá, todas deben dar lo mismo.</translation>
    </message>
    <message>
        <source>Pictures of the race</source>
        <translation>Imágenes de la carrera</translation>
    </message>
    <message>
        <source>{some} of {count} rows</source>
        <translation>{some} de {count} filas</translation>
    </message>
    <message>
        <source>not recorded which rows it did</source>
        <translation>no se registró qué filas hizo</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>puesto {place}</translation>
    </message>
    <message>
        <source>Row {row} of {count}: worker {worker}, done at {time}</source>
        <translation>Fila {row} de {count}: trabajador {worker}, lista a los {time}</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Units of num that a worker takes at once: its block, a chunk, a pool&apos;s task; the first of guided ones</source>
        <translation>Unidades de num que un trabajador toma de una vez: su bloque, un trozo, una tarea de un pool; con guided, la primera</translation>
    </message>
    <message>
        <source>chunks of {size}</source>
        <translation>trozos de {size}</translation>
    </message>
    <message>
        <source>in chunks of {size}</source>
        <translation>en trozos de {size}</translation>
    </message>
    <message>
        <source>no compiled twin is named: --native MODULE:NAME</source>
        <translation>no se ha nombrado ningún gemelo compilado: --native MÓDULO:NOMBRE</translation>
    </message>
    <message>
        <source>chunks are drawn, and by the schedule {schedule} none are: leave it out, or the size of the chunks</source>
        <translation>los trozos se sacan, y con {schedule} no se saca nada: quita una de las dos cosas</translation>
    </message>
    <message>
        <source>a chunk must be at least 1 item, got {got}</source>
        <translation>un trozo debe tener al menos 1 elemento, no {got}</translation>
    </message>
    <message>
        <source>{num} items in chunks of {got} are more than {most} chunks: use chunks of {least}, or fewer items</source>
        <translation>{num} elementos en trozos de {got} son más de {most} trozos: usa trozos de {least}, o menos elementos</translation>
    </message>
    <message>
        <source>cannot run: {reason}</source>
        <translation>no puede ejecutarse: {reason}</translation>
    </message>
    <message>
        <source>Native twin</source>
        <translation>Gemelo nativo</translation>
    </message>
    <message>
        <source>Python threads that call the compiled twin of your function; whether it keeps the GIL is measured.</source>
        <translation>Hilos de Python que llaman al gemelo compilado de la función; se mide si retiene el GIL.</translation>
    </message>
    <message>
        <source>C++ and Numba threads draw single slices: guided chunks are for workers of Python.</source>
        <translation>Los hilos de C++ y de Numba sacan porciones sueltas: guided es solo para trabajadores de Python.</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no puede ejecutarse</translation>
    </message>
    <message>
        <source>Who runs what: static, one block for each worker; interleaved, every n-th slice; dynamic, the next chunk for whoever is free; guided, the same with ever smaller chunks</source>
        <translation>Quién hace qué: static, un bloque para cada trabajador; interleaved, una de cada n porciones; dynamic, el siguiente trozo para quien esté libre; guided, lo mismo con trozos cada vez menores</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Los cuatro</translation>
    </message>
    <message>
        <source>Chunks of {sizes}</source>
        <translation>Trozos de {sizes}</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Race chunks of many sizes</source>
        <translation>Medir trozos de muchos tamaños</translation>
    </message>
    <message>
        <source>the compiled twin must be MODULE:NAME, such as fastwork:simulate, got {got}</source>
        <translation>el gemelo compilado debe ser MÓDULO:NOMBRE, como fastwork:simulate, no {got}</translation>
    </message>
    <message>
        <source>one item takes {time}</source>
        <translation>un elemento tarda {time}</translation>
    </message>
    <message>
        <source>{item}, chunks of {size} and fewer</source>
        <translation>{item}, trozos de {size} y menos</translation>
    </message>
    <message>
        <source>{item}, chunks of {size}</source>
        <translation>{item}, trozos de {size}</translation>
    </message>
    <message>
        <source>Put @njit above {name} as well, or name a compiled twin.</source>
        <translation>Pon @njit también sobre {name}, o nombra un gemelo compilado.</translation>
    </message>
    <message>
        <source>Pass numbers or arrays, or name a compiled twin.</source>
        <translation>Pasa números o arrays, o nombra un gemelo compilado.</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>un módulo</translation>
    </message>
    <message>
        <source>It imports {module}, which does not load in a sub-interpreter.</source>
        <translation>Importa {module}, que no se carga en un subintérprete.</translation>
    </message>
    <message>
        <source>{file}, line {line}, imports {module}, which does not load in a sub-interpreter.</source>
        <translation>{file}, línea {line}, importa {module}, que no se carga en un subintérprete.</translation>
    </message>
    <message>
        <source>Import it only in the main interpreter, then run again.</source>
        <translation>Impórtalo solo en el intérprete principal y ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>on {cluster}</source>
        <translation>en {cluster}</translation>
    </message>
    <message>
        <source>the address {address} is for the strategy dask, which is not among those chosen: add it</source>
        <translation>la dirección {address} es para la estrategia dask, que no está elegida: añádela</translation>
    </message>
    <message>
        <source>a cluster&apos;s address is like tcp://10.0.0.5:8786 or tls://10.0.0.5:8786, got {got}</source>
        <translation>la dirección de un clúster es como tcp://10.0.0.5:8786 o tls://10.0.0.5:8786, no {got}</translation>
    </message>
    <message>
        <source>{strategy} runs on this machine alone: leave its cluster out, or choose the strategy dask</source>
        <translation>{strategy} solo funciona en esta máquina: quita el clúster o elige la estrategia dask</translation>
    </message>
    <message>
        <source>begins estimated, ±{error}</source>
        <translation>inicios estimados, ±{error}</translation>
    </message>
    <message>
        <source>Dask</source>
        <translation>Dask</translation>
    </message>
    <message>
        <source>Dask distributed: worker processes behind a scheduler, here or on a cluster.</source>
        <translation>Dask distributed: procesos trabajadores tras un planificador, aquí o en un clúster.</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>distributed</translation>
    </message>
    <message>
        <source>one machine of the cluster ends</source>
        <translation>termina una máquina del clúster</translation>
    </message>
    <message>
        <source>{workers} on {machines}</source>
        <translation>{workers} en {machines}</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s)</source>
        <translation>
            <numerusform>{n} hilo</numerusform>
            <numerusform>{n} hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker takes one task at a time, whatever its threads: to use them, start more with --nthreads 1.</source>
        <translation>Un trabajador toma una tarea a la vez, tenga los hilos que tenga: para usarlos, inicia más con --nthreads 1.</translation>
    </message>
    <message>
        <source>{address} could not be asked (exit status {status}): {said}</source>
        <translation>no se pudo preguntar a {address} (estado de salida {status}): {said}</translation>
    </message>
    <message>
        <source>workers must be at most {there} on {address}, which has no more, got {workers}</source>
        <translation>como máximo {there} trabajadores en {address}, que no tiene más, no {workers}</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Clúster de Dask</translation>
    </message>
    <message>
        <source>Dask: this machine, or tcp://host:8786</source>
        <translation>Dask: esta máquina o tcp://host:8786</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Ask the scheduler for its version and its workers</source>
        <translation>Preguntar al planificador por su versión y sus trabajadores</translation>
    </message>
    <message>
        <source>Asking the scheduler …</source>
        <translation>Preguntando al planificador …</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <source>CPU (s)</source>
        <translation>CPU (s)</translation>
    </message>
    <message>
        <source>CPU seconds of the whole team for the time that is compared, user and system: what a cloud bills</source>
        <translation>Segundos de CPU de todo el equipo para el tiempo que se compara, usuario y sistema: lo que cobra una nube</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>CPU seconds at the price that was typed</source>
        <translation>Segundos de CPU al precio indicado</translation>
    </message>
    <message>
        <source>Energy (J)</source>
        <translation>Energía (J)</translation>
    </message>
    <message>
        <source>What the processor packages took for a warm batch, whatever else ran on them</source>
        <translation>Lo que consumieron los procesadores en un lote en caliente, con todo lo demás que corría en ellos</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>{limit} limit</source>
        <translation>límite {limit}</translation>
    </message>
    <message>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <source>{note}; {most} fit into {limit}, {more} do not</source>
        <translation>{note}; {most} caben en {limit}, {more} no</translation>
    </message>
    <message>
        <source>{who} take {memory}</source>
        <translation>{who} ocupan {memory}</translation>
    </message>
    <message>
        <source>{who} takes {memory}</source>
        <translation>{who} ocupa {memory}</translation>
    </message>
    <message>
        <source>All take about {memory}</source>
        <translation>Todas ocupan unos {memory}</translation>
    </message>
    <message numerus="yes">
        <source>{takes}: at most {n} worker(s) fit into {limit}</source>
        <translation>
            <numerusform>{takes}: como mucho {n} trabajador cabe en {limit}</numerusform>
            <numerusform>{takes}: como mucho {n} trabajadores caben en {limit}</numerusform>
        </translation>
    </message>
    <message>
        <source>Each worker adds {memory}.</source>
        <translation>Cada trabajador añade {memory}.</translation>
    </message>
    <message>
        <source>Least: {who}, {memory}.</source>
        <translation>El que menos: {who}, {memory}.</translation>
    </message>
    <message>
        <source>{price} per million batches</source>
        <translation>{price} por millón de lotes</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>cuesta {price}</translation>
    </message>
    <message>
        <source>{one} CPU seconds against {other}: that is what a cloud bills.</source>
        <translation>{one} segundos de CPU frente a {other}: eso es lo que cobra una nube.</translation>
    </message>
    <message>
        <source>No way bills more CPU than {who}</source>
        <translation>Ninguna forma gasta más CPU que {who}</translation>
    </message>
    <message>
        <source>{who} bill {share} more CPU than {base}</source>
        <translation>{who} gastan {share} más de CPU que {base}</translation>
    </message>
    <message>
        <source>{who} bills {share} more CPU than {base}</source>
        <translation>{who} gasta {share} más de CPU que {base}</translation>
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
        <translation>pipe</translation>
    </message>
    <message>
        <source>no core</source>
        <translation>sin núcleo</translation>
    </message>
    <message>
        <source>unpickle</source>
        <translation>unpickle</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>{out} out, {back} back</source>
        <translation>{out} de ida, {back} de vuelta</translation>
    </message>
    <message>
        <source>Time, and where a warm batch goes for the worker that ends last</source>
        <translation>Tiempo, y en qué se va un lote en caliente del último trabajador</translation>
    </message>
    <message>
        <source>{who}: moving data takes {share} of a warm batch</source>
        <translation>{who}: mover datos lleva el {share} de una tanda en caliente</translation>
    </message>
    <message>
        <source>{who}: handing out work takes {share} of a warm batch</source>
        <translation>{who}: repartir el trabajo lleva el {share} de una tanda en caliente</translation>
    </message>
    <message>
        <source>nothing travels: its workers see the data</source>
        <translation>nada viaja: sus trabajadores ven los datos</translation>
    </message>
    <message>
        <source>nothing to speak of travels</source>
        <translation>no viaja nada que cuente</translation>
    </message>
    <message>
        <source>moving data</source>
        <translation>mover datos</translation>
    </message>
    <message>
        <source>not measured: ended first</source>
        <translation>no medido: terminó antes</translation>
    </message>
    <message>
        <source>{time} of CPU</source>
        <translation>{time} de CPU</translation>
    </message>
    <message>
        <source>would still fit</source>
        <translation>aún cabría</translation>
    </message>
    <message>
        <source>{who} uses {cores} cores</source>
        <translation>{who} usa {cores} núcleos</translation>
    </message>
    <message>
        <source>{cpu} of CPU in {wall}: a library inside shares the work out by itself.</source>
        <translation>{cpu} de CPU en {wall}: una biblioteca interna reparte el trabajo por sí sola.</translation>
    </message>
    <message>
        <source>the limit of this container</source>
        <translation>el límite de este contenedor</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} worker(s) fit into {room}</source>
        <translation>
            <numerusform>Como mucho {n} trabajador cabe en {room}</numerusform>
            <numerusform>Como mucho {n} trabajadores caben en {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} took {memory} with {workers}, {each} each; {what} is {room}.</source>
        <translation>{who}: {memory} con {workers}, {each} cada uno; {what}: {room}.</translation>
    </message>
    <message>
        <source>Let workers share large data, by shared memory or threads, where more are needed.</source>
        <translation>Si hacen falta más, comparte los datos grandes: con memoria compartida o hilos.</translation>
    </message>
    <message>
        <source>What is shown of each row</source>
        <translation>Qué se muestra de cada fila</translation>
    </message>
    <message>
        <source>Peak memory of the whole team, beside its time</source>
        <translation>Memoria máxima de todo el equipo, junto a su tiempo</translation>
    </message>
    <message>
        <source>Where a batch&apos;s time goes whose data travels, beside its time</source>
        <translation>En qué se va el tiempo de un lote cuyos datos viajan, junto a su tiempo</translation>
    </message>
    <message>
        <source>CPU seconds of the whole team, beside its time: what a cloud bills</source>
        <translation>Segundos de CPU de todo el equipo, junto a su tiempo: lo que cobra una nube</translation>
    </message>
    <message>
        <source>{who}: {share} is moving data</source>
        <translation>{who}: el {share} es mover datos</translation>
    </message>
    <message>
        <source>{who}: {share} is handing out work</source>
        <translation>{who}: {share} es repartir el trabajo</translation>
    </message>
    <message>
        <source>Of a batch&apos;s {whole}, {moving} is moving data, {out} there and {back} back</source>
        <translation>De {whole} de una tanda, {moving} es mover datos, {out} de ida y {back} de vuelta</translation>
    </message>
    <message>
        <source>Of a batch&apos;s {whole}, {moving} is handing out work and waking up who does it; {both} travel</source>
        <translation>De {whole} de una tanda, {moving} es repartir el trabajo y despertar a quien lo hace; viajan {both}</translation>
    </message>
    <message>
        <source>Of a batch&apos;s {whole}, {moving} is moving results, {back} of them</source>
        <translation>De {whole} de una tanda, {moving} es mover resultados, {back} en total</translation>
    </message>
    <message>
        <source>; for {time} more the worker had no core</source>
        <translation>; durante {time} más el trabajador no tuvo núcleo</translation>
    </message>
    <message>
        <source>in shared memory {time}, tried</source>
        <translation>en memoria compartida {time}, probado</translation>
    </message>
    <message>
        <source>with items that each worker made itself {time}, tried</source>
        <translation>con elementos que cada trabajador crea {time}, probado</translation>
    </message>
    <message>
        <source>in chunks of {n} it is {time}, tried</source>
        <translation>en trozos de {n} son {time}, probado</translation>
    </message>
    <message>
        <source>Hand out more at once, and close what else uses the cores: who is woken up waits for one.</source>
        <translation>Reparte más de una vez y cierra lo que use los núcleos: quien despierta espera uno.</translation>
    </message>
    <message>
        <source>Return less, or hand out more at once; or use workers that see the data, such as threads.</source>
        <translation>Devuelve menos, o reparte más de una vez; o usa trabajadores que vean los datos, como los hilos.</translation>
    </message>
    <message>
        <source>Send less: indices, ranges or file names; or use workers that see the data, such as threads.</source>
        <translation>Envía menos: índices, rangos o nombres de archivo; o usa trabajadores que vean los datos, como los hilos.</translation>
    </message>
    <message>
        <source>Put the data into shared memory once, and send only where each part begins and ends.</source>
        <translation>Pon los datos una vez en memoria compartida y envía solo dónde empieza y acaba cada parte.</translation>
    </message>
    <message>
        <source>Let each worker make or load the items once when it starts, and send indices.</source>
        <translation>Deja que cada trabajador cree o cargue los elementos una vez al empezar, y envía índices.</translation>
    </message>
    <message>
        <source>Send larger chunks: {n} items at once.</source>
        <translation>Envía trozos mayores: {n} elementos a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>up to {n} worker(s) of a cluster</source>
        <translation>
            <numerusform>hasta {n} trabajador de un clúster</numerusform>
            <numerusform>hasta {n} trabajadores de un clúster</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated, not measured</source>
        <translation>Simulado, no medido</translation>
    </message>
    <message>
        <source>{value} (95 % interval {interval})</source>
        <translation>{value} (intervalo del 95 % {interval})</translation>
    </message>
    <message>
        <source>At num {num} it is {factor}.</source>
        <translation>Con num {num} es {factor}.</translation>
    </message>
    <message>
        <source>{cluster} against {processes}, at num {num}: {factor}. Sweep num to see from where on it pays.</source>
        <translation>{cluster} frente a {processes}, con num {num}: {factor}. Recorrer num muestra desde dónde compensa.</translation>
    </message>
    <message>
        <source>no interval yet</source>
        <translation>aún sin intervalo</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} only below num {num} ({interval}).</source>
        <translation>{cluster} solo compensa frente a {processes} por debajo de num {num} ({interval}).</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} from {num} items on ({interval}).</source>
        <translation>{cluster} compensa frente a {processes} desde {num} elementos ({interval}).</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} from num {num} on ({interval}).</source>
        <translation>{cluster} compensa frente a {processes} desde num {num} ({interval}).</translation>
    </message>
    <message>
        <source>From which num on {cluster} pays against {processes} is not clear between {least} and {most}.</source>
        <translation>Entre {least} y {most} no está claro desde qué num compensa {cluster} frente a {processes}.</translation>
    </message>
    <message>
        <source>{cluster} pays against {processes} at every num measured, from {least} on.</source>
        <translation>{cluster} compensa frente a {processes} con cada num medido, desde {least}.</translation>
    </message>
    <message>
        <source>{cluster} does not pay against {processes} at any num up to {most}.</source>
        <translation>{cluster} no compensa frente a {processes} con ningún num hasta {most}.</translation>
    </message>
    <message>
        <source>With {items} items it pays once one costs serial Python {cost}{interval}, if only the work counts.</source>
        <translation>Con {items} elementos compensa cuando uno le cuesta al Python secuencial {cost}{interval}, si solo cuenta el trabajo.</translation>
    </message>
    <message>
        <source>{who} on {cluster}</source>
        <translation>{who} en {cluster}</translation>
    </message>
    <message>
        <source>simulated, not measured</source>
        <translation>simulado, no medido</translation>
    </message>
    <message>
        <source>simulated: one machine ends</source>
        <translation>simulado: termina una máquina</translation>
    </message>
    <message>
        <source>cluster, simulated</source>
        <translation>clúster, simulado</translation>
    </message>
    <message>
        <source>the link to a cluster could not be measured (exit status {status}): {said}</source>
        <translation>no se pudo medir el enlace con un clúster (estado de salida {status}): {said}</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>ancho de banda</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>Simulated, not measured: workers of a cluster</source>
        <translation>Simulado, no medido: trabajadores de un clúster</translation>
    </message>
    <message>
        <source>Simulated workers</source>
        <translation>Trabajadores simulados</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Tiempo simulado</translation>
    </message>
    <message>
        <source>Simulated speed-up</source>
        <translation>Aceleración simulada</translation>
    </message>
    <message>
        <source>Simulated from serial Python&apos;s {time} and a link of {latency} each way, {rate}/s and {dispatch} a task.</source>
        <translation>Simulado a partir de {time} del Python secuencial y un enlace de {latency} por sentido, {rate}/s y {dispatch} por tarea.</translation>
    </message>
    <message>
        <source>No worker slows another down in it.</source>
        <translation>En él ningún trabajador frena a otro.</translation>
    </message>
    <message numerus="yes">
        <source>One machine ends after {n} worker(s).</source>
        <translation>
            <numerusform>Una máquina termina tras {n} trabajador.</numerusform>
            <numerusform>Una máquina termina tras {n} trabajadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>this machine&apos;s loopback</source>
        <translation>el loopback de esta máquina</translation>
    </message>
    <message>
        <source>The link was typed.</source>
        <translation>El enlace se tecleó.</translation>
    </message>
    <message>
        <source>The link was measured on {where}.</source>
        <translation>El enlace se midió en {where}.</translation>
    </message>
    <message>
        <source>Of the link, typed: {typed}; measured on {where}: {measured}.</source>
        <translation>Del enlace, tecleado: {typed}; medido en {where}: {measured}.</translation>
    </message>
    <message>
        <source>--link takes {names}, each once, such as latency=0.2ms,bandwidth=1GB/s, got {got}</source>
        <translation>--link toma {names}, cada uno una vez, como latency=0.2ms,bandwidth=1GB/s, no {got}</translation>
    </message>
    <message>
        <source>{what} must be a number of workers from {least} to {most}, got {got}</source>
        <translation>{what} debe ser un número de trabajadores de {least} a {most}, no {got}</translation>
    </message>
    <message>
        <source>{name} of the link must be a number with its unit ({units}), such as {example}, got {got}</source>
        <translation>{name} del enlace debe ser un número con su unidad ({units}), como {example}, no {got}</translation>
    </message>
    <message>
        <source>Workers are simulated from the time of serial Python, and this run has none.</source>
        <translation>Los trabajadores se simulan a partir del tiempo del Python secuencial, y esta ejecución no lo tiene.</translation>
    </message>
    <message>
        <source>Workers are not simulated here: what the items weigh that travel to them is not known.</source>
        <translation>Aquí no se simulan trabajadores: no se sabe cuánto pesan los elementos que viajan hasta ellos.</translation>
    </message>
    <message>
        <source>Workers are not simulated here: only a newer program knows this workload.</source>
        <translation>Aquí no se simulan trabajadores: solo un programa más nuevo conoce este trabajo.</translation>
    </message>
    <message>
        <source>The run was measured on the cluster {address}. More rounds connect to it again, and its answers are trusted: agree only if you know whose it is.</source>
        <translation>La ejecución se midió en el clúster {address}. Más rondas vuelven a conectarse a él, y se confía en sus respuestas: acepta solo si sabes de quién es.</translation>
    </message>
    <message>
        <source>Contact {address}?</source>
        <translation>¿Contactar con {address}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} rechazado</numerusform>
            <numerusform>{n} rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Class board</source>
        <translation>Tablero de la clase</translation>
    </message>
    <message>
        <source>Hand in your run</source>
        <translation>Entrega tu ejecución</translation>
    </message>
    <message>
        <source>Your machine becomes a dot on the board of the room. What is sent: the run file, with what Speedup Lab measured and what it says of your machine. No name unless you type one.</source>
        <translation>Tu máquina será un punto en el tablero de la sala. Se envía el archivo de ejecución: lo que midió Speedup Lab y lo que dice de tu máquina. Ningún nombre, si no escribes uno.</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>Archivo de ejecución</translation>
    </message>
    <message>
        <source>Drop it here, or choose it: its name ends in .speedup.jsonl</source>
        <translation>Suéltalo aquí o elígelo: su nombre termina en .speedup.jsonl</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Without it:</source>
        <translation>Esta página necesita JavaScript. Sin él:</translation>
    </message>
    <message>
        <source>Choose a run file first.</source>
        <translation>Elige primero un archivo de ejecución.</translation>
    </message>
    <message>
        <source>This file has {found} MB, the limit is {limit} MB.</source>
        <translation>Este archivo tiene {found} MB; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>The board cannot be reached. Is the room still open, and are you in its network?</source>
        <translation>No se llega al tablero. ¿Sigue abierta la sala y estás en su red?</translation>
    </message>
    <message>
        <source>a room is reached at http://host:port, at https://host:port or in a folder, got {text}</source>
        <translation>a una sala se llega por http://host:port, https://host:port o por una carpeta; se indicó {text}</translation>
    </message>
    <message>
        <source>{file} has {found}, and a board takes {limit}: measure with fewer rounds or cells</source>
        <translation>{file} tiene {found} y un tablero acepta {limit}: mide con menos rondas o celdas</translation>
    </message>
    <message>
        <source>there is no folder {folder}; ask for the room&apos;s folder, or give the address of its page</source>
        <translation>no existe la carpeta {folder}; pide la carpeta de la sala o indica la dirección de su página</translation>
    </message>
    <message>
        <source>Handed in again, the later run counts: {file}</source>
        <translation>Entregado de nuevo, cuenta la última ejecución: {file}</translation>
    </message>
    <message>
        <source>Handed in as {file}</source>
        <translation>Entregado como {file}</translation>
    </message>
    <message>
        <source>a room&apos;s page asks for its code, which stands on the board: give it, too (--code)</source>
        <translation>la página de una sala pide su código, que está en el tablero: indícalo también (--code)</translation>
    </message>
    <message>
        <source>{place} is no board of Speedup Lab: it answered with status {status}</source>
        <translation>{place} no es un tablero de Speedup Lab: respondió con el estado {status}</translation>
    </message>
    <message>
        <source>Too many hand in at this moment: try again in a minute.</source>
        <translation>Demasiados entregan en este momento: inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>{place} has a certificate that this system does not trust ({reason}): ask for its file, and give it, too (--certificate)</source>
        <translation>{place} tiene un certificado en el que este sistema no confía ({reason}): pide su archivo e indícalo también (--certificate)</translation>
    </message>
    <message>
        <source>{file} is no certificate: {reason}; it must be a PEM file</source>
        <translation>{file} no es un certificado: {reason}; debe ser un archivo PEM</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>no habla HTTP</translation>
    </message>
    <message>
        <source>{place} cannot be reached: {reason}; is the room open, and this its network?</source>
        <translation>no se llega a {place}: {reason}; ¿está abierta la sala, y es esta su red?</translation>
    </message>
    <message>
        <source>{place} is no board of Speedup Lab</source>
        <translation>{place} no es un tablero de Speedup Lab</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>Open for {time}</source>
        <translation>Abierta desde hace {time}</translation>
    </message>
    <message>
        <source>Was open for {time}</source>
        <translation>Estuvo abierta {time}</translation>
    </message>
    <message>
        <source>Time to finish, with start-up</source>
        <translation>Duración, con arranque</translation>
    </message>
    <message>
        <source>Other programs have the cores: {share} of one is free, and the lesson is the smaller for it.</source>
        <translation>Otros programas tienen los núcleos: queda libre el {share} de uno, y la lección es por eso más pequeña.</translation>
    </message>
    <message>
        <source>{who}: {said}</source>
        <translation>{who}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>Starting {n} worker(s) by {method} and ending them took {start} of the {whole} at num {num}.</source>
        <translation>
            <numerusform>Iniciar {n} trabajador con {method} y terminarlo llevó {start} de los {whole} con num {num}.</numerusform>
            <numerusform>Iniciar {n} trabajadores con {method} y terminarlos llevó {start} de los {whole} con num {num}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {n} worker(s) it is fastest here, in {time}.</source>
        <translation>
            <numerusform>Con {n} trabajador es aquí lo más rápido, en {time}.</numerusform>
            <numerusform>Con {n} trabajadores es aquí lo más rápido, en {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s) used {cores} cores, and to start them took {start}.</source>
        <translation>
            <numerusform>{n} trabajador usó {cores} núcleos, y arrancarlo tardó {start}.</numerusform>
            <numerusform>{n} trabajadores usaron {cores} núcleos, y arrancarlos tardó {start}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} did {rate}, which a core might do: only more work would show that nothing was computed.</source>
        <translation>{who} hizo {rate}, lo que un núcleo podría hacer: solo con más trabajo se vería que no se calculó nada.</translation>
    </message>
    <message numerus="yes">
        <source>One worker adds up its {num} numbers in {alone}; sent to {n} they took {sent}</source>
        <translation>
            <numerusform>Un trabajador suma sus {num} números en {alone}; enviados a {n} tardaron {sent}</numerusform>
            <numerusform>Un trabajador suma sus {num} números en {alone}; enviados a {n} tardaron {sent}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: at least {share} of that was their way.</source>
        <translation>{said}: al menos el {share} fue su camino.</translation>
    </message>
    <message>
        <source>With ranges only they reach {factor} of one that makes its numbers the same way.</source>
        <translation>Solo con rangos llegan a {factor} de uno que hace sus números igual.</translation>
    </message>
    <message>
        <source>NumPy&apos;s one worker did {rate}; how many cores it used was not measured.</source>
        <translation>El único trabajador de NumPy hizo {rate}; no se midió cuántos núcleos usó.</translation>
    </message>
    <message>
        <source>NumPy&apos;s one worker used {cores} cores and did {rate}</source>
        <translation>El único trabajador de NumPy usó {cores} núcleos e hizo {rate}</translation>
    </message>
    <message>
        <source>{used}: its library brings threads of its own.</source>
        <translation>{used}: su biblioteca trae hilos propios.</translation>
    </message>
    <message>
        <source>{used}, while others had the cores: it may use more where they are free.</source>
        <translation>{used}, mientras otros tenían los núcleos: puede usar más donde estén libres.</translation>
    </message>
    <message>
        <source>{used}: its library kept to one.</source>
        <translation>{used}: su biblioteca se quedó en uno.</translation>
    </message>
    <message>
        <source>  {who}: measured {measured}</source>
        <translation>  {who}: medido {measured}</translation>
    </message>
    <message>
        <source>Times faster than the baseline, start-up counted:</source>
        <translation>Veces más rápido que la referencia, con arranque:</translation>
    </message>
    <message>
        <source>Times that the second run is faster than the first:</source>
        <translation>Veces que la segunda ejecución es más rápida que la primera:</translation>
    </message>
    <message>
        <source>Times faster than the baseline, workers standing:</source>
        <translation>Veces más rápido que la referencia, sin arranque:</translation>
    </message>
    <message>
        <source>This is not the name of the machine that holds the board; use its address.</source>
        <translation>Así no se llama la máquina del tablero; usa su dirección.</translation>
    </message>
    <message>
        <source>Hand in from the board&apos;s own page.</source>
        <translation>Entrega desde la propia página del tablero.</translation>
    </message>
    <message>
        <source>Too many tries: wait a minute, then try again.</source>
        <translation>Demasiados intentos: espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the code of the room: it stands on the board.</source>
        <translation>Ese no es el código de la sala: está en el tablero.</translation>
    </message>
    <message>
        <source>The connection broke off: hand it in again.</source>
        <translation>Se cortó la conexión: entrégalo de nuevo.</translation>
    </message>
    <message>
        <source>Handed in, but somebody else handed in the same run: it counts once. Is it yours?</source>
        <translation>Entregado, pero otra persona entregó la misma ejecución: cuenta una vez. ¿Es la tuya?</translation>
    </message>
    <message>
        <source>Handed in again: the later run counts.</source>
        <translation>Entregado de nuevo: cuenta la última ejecución.</translation>
    </message>
    <message>
        <source>Handed in: look for your dot on the board.</source>
        <translation>Entregado: busca tu punto en el tablero.</translation>
    </message>
    <message>
        <source>{who} cannot run: {reason}.</source>
        <translation>{who} no puede ejecutarse: {reason}.</translation>
    </message>
    <message>
        <source>A race between threads: the results differ</source>
        <translation>Una condición de carrera entre hilos: los resultados difieren</translation>
    </message>
    <message>
        <source>{who} under {pythons}: {difference}.</source>
        <translation>{who} con {pythons}: {difference}.</translation>
    </message>
    <message>
        <source>Look for what the function changes and all threads share: a global, an argument, a cache.</source>
        <translation>Busca lo que la función cambia y todos los hilos comparten: una variable global, un argumento, una caché.</translation>
    </message>
    <message>
        <source>No race seen between threads</source>
        <translation>No se ha visto ninguna condición de carrera</translation>
    </message>
    <message numerus="yes">
        <source>{who} under {pythons}: serial&apos;s results {n} time(s), at a switch interval of 1 µs.</source>
        <translation>
            <numerusform>{who} con {pythons}: {n} vez los resultados de Secuencial, con un intervalo de cambio de 1 µs.</numerusform>
            <numerusform>{who} con {pythons}: {n} veces los resultados de Secuencial, con un intervalo de cambio de 1 µs.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no proof: a race may need other items, more workers or a Python without the GIL.</source>
        <translation>No es una prueba: puede que hagan falta otros elementos, más trabajadores o un Python sin GIL.</translation>
    </message>
    <message>
        <source>No search for races came to its end</source>
        <translation>Ninguna búsqueda de condiciones de carrera llegó al final</translation>
    </message>
    <message>
        <source>{who} under {pythons}: {reason}.</source>
        <translation>{who} con {pythons}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s) of it used {cores} cores at once.</source>
        <translation>
            <numerusform>{n} hilo suyo usó {cores} núcleos a la vez.</numerusform>
            <numerusform>{n} hilos suyos usaron {cores} núcleos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compiled twin lets go of the GIL</source>
        <translation>El gemelo compilado suelta el GIL</translation>
    </message>
    <message>
        <source>Whether the compiled twin lets go of the GIL is not known</source>
        <translation>No se sabe si el gemelo compilado suelta el GIL</translation>
    </message>
    <message>
        <source>Its threads had too little to do at once: race more items.</source>
        <translation>Sus hilos tenían muy poco que hacer a la vez: mide más elementos.</translation>
    </message>
    <message>
        <source>Others used the machine: measure again when it is idle.</source>
        <translation>Otros usaban la máquina: mide de nuevo cuando esté libre.</translation>
    </message>
    <message>
        <source>The compiled twin keeps the GIL</source>
        <translation>El gemelo compilado retiene el GIL</translation>
    </message>
    <message>
        <source>Release the GIL around its loop, or call it from processes.</source>
        <translation>Suelta el GIL alrededor de su bucle, o llámalo desde procesos.</translation>
    </message>
    <message>
        <source>It cannot run: {reason}.</source>
        <translation>No puede ejecutarse: {reason}.</translation>
    </message>
    <message>
        <source>How far floats may differ, as a share</source>
        <translation>Cuánto pueden diferir los números de coma flotante, como proporción</translation>
    </message>
    <message>
        <source>Compiled twin</source>
        <translation>Gemelo compilado</translation>
    </message>
    <message>
        <source>none, or MODULE:NAME</source>
        <translation>ninguno, o MÓDULO:NOMBRE</translation>
    </message>
    <message>
        <source>A compiled function that takes and returns the same, such as fastwork:simulate</source>
        <translation>Una función compilada que toma y devuelve lo mismo, como fastwork:simulate</translation>
    </message>
    <message>
        <source>Search threads for races</source>
        <translation>Buscar carreras entre hilos</translation>
    </message>
    <message>
        <source>After all rounds: threads once more at a tiny switch interval, and under Pythons without the GIL</source>
        <translation>Tras todas las rondas: los hilos otra vez con un intervalo de cambio mínimo, también con Pythons sin GIL</translation>
    </message>
    <message>
        <source>Equal, floats to…</source>
        <translation>Iguales, decimales hasta…</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>{names} beside it has the name of a standard module, which is taken instead.</source>
        <translation>{names} a su lado tiene el nombre de un módulo estándar, que se toma en su lugar.</translation>
    </message>
    <message>
        <source>Show line {line}</source>
        <translation>Mostrar línea {line}</translation>
    </message>
    <message>
        <source>Share of what its machine does at most, measured as well: additions, products and sums, or memory</source>
        <translation>Parte de lo máximo que hace su máquina, medido también: sumas, productos y sumas, o memoria</translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows; the charts show each strategy with the number of workers that is fastest.</source>
        <translation>
            <numerusform>{n} fila; los gráficos muestran cada estrategia con su número de trabajadores más rápido.</numerusform>
            <numerusform>Las {n} filas; los gráficos muestran cada estrategia con su número de trabajadores más rápido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows; the charts show those with {workers}.</source>
        <translation>
            <numerusform>{n} fila; los gráficos muestran las de {workers}.</numerusform>
            <numerusform>Las {n} filas; los gráficos muestran las de {workers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: {parts}.</source>
        <translation>Espera: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} run on average</source>
        <translation>
            <numerusform>en promedio trabaja {some} de {n}</numerusform>
            <numerusform>en promedio trabajan {some} de {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>F11 leaves the presentation, Esc stops the run</source>
        <translation>F11 sale de la presentación, Esc detiene la ejecución</translation>
    </message>
    <message>
        <source>what a core adds was not measured on that machine</source>
        <translation>lo que suma un núcleo no se midió en aquella máquina</translation>
    </message>
    <message>
        <source>what a core multiplies and adds was not measured on that machine</source>
        <translation>lo que multiplica y suma un núcleo no se midió en aquella máquina</translation>
    </message>
    <message>
        <source>the streaming roof was not measured on that machine</source>
        <translation>el techo de memoria no se midió en aquella máquina</translation>
    </message>
    <message>
        <source>{share} {limit}, measured on the same machine</source>
        <translation>{share} {limit}, medido en la misma máquina</translation>
    </message>
    <message>
        <source>Time, and CPU seconds, whole team</source>
        <translation>Tiempo y segundos de CPU, todo el equipo</translation>
    </message>
    <message>
        <source>the memory of the machine</source>
        <translation>la memoria de la máquina</translation>
    </message>
    <message>
        <source>{shared} with the same items, {private} with copies of their own, warm; 95 % interval {interval}.</source>
        <translation>{shared} con los mismos elementos, {private} con copias propias, en caliente; intervalo del 95 % {interval}.</translation>
    </message>
    <message numerus="yes">
        <source>{who}: sharing arguments costs {factor} with {n} worker(s)</source>
        <translation>
            <numerusform>{who}: compartir argumentos cuesta {factor} con {n} trabajador</numerusform>
            <numerusform>{who}: compartir argumentos cuesta {factor} con {n} trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Let each thread make or copy what it reads often: counting references to one object takes turns.</source>
        <translation>Deja que cada hilo cree o copie lo que lee a menudo: contar referencias a un objeto se hace por turnos.</translation>
    </message>
    <message>
        <source>Inner threads</source>
        <translation>Hilos internos</translation>
    </message>
    <message>
        <source>Of BLAS, OpenMP or Numba in each worker, as read by threadpoolctl; else as asked for</source>
        <translation>De BLAS, OpenMP o Numba en cada trabajador, leídos por threadpoolctl; si no, los pedidos</translation>
    </message>
    <message>
        <source>and {threads}</source>
        <comment>after the workers</comment>
        <translation>y {threads}</translation>
    </message>
    <message>
        <source>with {threads}</source>
        <translation>con {threads}</translation>
    </message>
    <message>
        <source>inner threads are whole numbers from 1 to {most}, separated by commas, such as 1,2,4, got {got}</source>
        <translation>los hilos internos son números enteros de 1 a {most}, separados por comas, como 1,2,4, no {got}</translation>
    </message>
    <message>
        <source>none of these strategies calls a library that has threads of its own: choose NumPy or a function of yours, or leave the inner threads out</source>
        <translation>ninguna de estas estrategias llama a una biblioteca con hilos propios: elige NumPy o una función tuya, u omite los hilos internos</translation>
    </message>
    <message>
        <source>inner threads must be from 1 to {most}, got {got}</source>
        <translation>los hilos internos deben ser de 1 a {most}, no {got}</translation>
    </message>
    <message>
        <source>{strategy} calls no library whose threads could be set here: leave its inner threads out</source>
        <translation>{strategy} no llama a ninguna biblioteca cuyos hilos se puedan fijar aquí: omite sus hilos internos</translation>
    </message>
    <message>
        <source>in each worker</source>
        <translation>en cada trabajador</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>fastest here</source>
        <translation>el más rápido aquí</translation>
    </message>
    <message>
        <source>usual default</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>may be as fast</source>
        <translation>quizá igual</translation>
    </message>
    <message>
        <source>in one process, which has one library</source>
        <translation>en un proceso, que tiene una biblioteca</translation>
    </message>
    <message>
        <source>processes, each with a library of its own</source>
        <translation>procesos, cada uno con su biblioteca</translation>
    </message>
    <message>
        <source>Share of the best speed-up</source>
        <translation>Parte de la mejor aceleración</translation>
    </message>
    <message>
        <source>{cores}: beyond them they are shared</source>
        <translation>{cores}: más allá se comparten</translation>
    </message>
    <message>
        <source>the best: no interval overlaps it</source>
        <translation>el mejor: ningún intervalo lo solapa</translation>
    </message>
    <message>
        <source>the best, and what may be as fast</source>
        <translation>el mejor, y los quizá iguales</translation>
    </message>
    <message>
        <source>what you get if you set nothing</source>
        <translation>lo que se obtiene sin fijar nada</translation>
    </message>
    <message>
        <source>To get the best</source>
        <translation>Para obtener el mejor</translation>
    </message>
    <message>
        <source>Set before the library is imported:</source>
        <translation>Fijar antes de importar la biblioteca:</translation>
    </message>
    <message>
        <source>or afterwards, by threadpoolctl:</source>
        <translation>o después, con threadpoolctl:</translation>
    </message>
    <message>
        <source>Found: {library}</source>
        <translation>Encontrado: {library}</translation>
    </message>
    <message>
        <source>{who}: speed-up against {workers} x {threads}</source>
        <translation>{who}: aceleración frente a {workers} x {threads}</translation>
    </message>
    <message>
        <source>Fastest: {pair}, {factor}</source>
        <translation>Lo más rápido: {pair}, {factor}</translation>
    </message>
    <message>
        <source>{pairs} are about as fast: {factor}</source>
        <translation>{pairs} son igual de rápidos, más o menos: {factor}</translation>
    </message>
    <message numerus="yes">
        <source>Too noisy to tell: {n} pairs may be the fastest</source>
        <comment>of workers and inner threads</comment>
        <translation>
            <numerusform>Demasiado ruido: {n} par puede ser el más rápido</numerusform>
            <numerusform>Demasiado ruido: {n} pares pueden ser los más rápidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What one gets without setting anything was not measured.</source>
        <translation>Lo que se obtiene sin fijar nada no se midió.</translation>
    </message>
    <message>
        <source>It is what one gets without setting anything.</source>
        <translation>Es lo que se obtiene sin fijar nada.</translation>
    </message>
    <message>
        <source>The rounds do not tell the usual default, {pair}, from the best.</source>
        <translation>Las rondas no distinguen lo habitual, {pair}, del mejor.</translation>
    </message>
    <message>
        <source>The usual default, {pair}, is within {share} of the best.</source>
        <translation>Lo habitual, {pair}, está a menos de {share} del mejor.</translation>
    </message>
    <message>
        <source>The usual default, {pair}, takes {times} times as long.</source>
        <translation>Lo habitual, {pair}, tarda {times} veces más.</translation>
    </message>
    <message numerus="yes">
        <source>The usual default, {pair}, takes {times} times as long: {n} threads share {cores}.</source>
        <translation>
            <numerusform>Lo habitual, {pair}, tarda {times} veces más: {n} hilo comparte {cores}.</numerusform>
            <numerusform>Lo habitual, {pair}, tarda {times} veces más: {n} hilos comparten {cores}.</numerusform>
        </translation>
    </message>
    <message>
        <source>inner threads</source>
        <translation>hilos internos</translation>
    </message>
    <message>
        <source>Workers and the threads inside each of them</source>
        <translation>Trabajadores y los hilos dentro de cada uno</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>Workers against the threads that a library has inside each of them</source>
        <translation>Trabajadores frente a los hilos que una biblioteca tiene dentro de cada uno</translation>
    </message>
    <message>
        <source>Which strategy&apos;s map is drawn</source>
        <translation>De qué estrategia es el mapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} inner thread(s)</source>
        <translation>
            <numerusform>{n} hilo interno</numerusform>
            <numerusform>{n} hilos internos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cpu} of CPU in {wall}: {library} shares the work out among {n} thread(s).</source>
        <translation>
            <numerusform>{cpu} de CPU en {wall}: {library} reparte el trabajo en {n} hilo.</numerusform>
            <numerusform>{cpu} de CPU en {wall}: {library} reparte el trabajo entre {n} hilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run it with --inner-threads 1 to compare it with one core; workers times its threads share the cores.</source>
        <translation>Ejecútalo con --inner-threads 1 para compararlo con un núcleo; los trabajadores por sus hilos comparten los núcleos.</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers x {threads} inner threads on {n} core(s): {time}</source>
        <translation>
            <numerusform>{workers} trabajadores x {threads} hilos internos en {n} núcleo: {time}</numerusform>
            <numerusform>{workers} trabajadores x {threads} hilos internos en {n} núcleos: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try --inner-threads {threads}: then fewer threads share the cores.</source>
        <translation>Prueba --inner-threads {threads}: así menos hilos comparten los núcleos.</translation>
    </message>
    <message>
        <source>Nothing was measured with fewer inner threads.</source>
        <translation>No se midió nada con menos hilos internos.</translation>
    </message>
    <message>
        <source>With {threads} it takes {time}: nothing that is sure is lost.</source>
        <translation>Con {threads} tarda {time}: nada seguro se pierde.</translation>
    </message>
    <message>
        <source>With {threads} it takes {time}.</source>
        <translation>Con {threads} tarda {time}.</translation>
    </message>
    <message>
        <source>the library&apos;s own</source>
        <translation>los de la biblioteca</translation>
    </message>
    <message>
        <source>Threads inside each worker, as a list</source>
        <translation>Hilos dentro de cada trabajador, como lista</translation>
    </message>
    <message>
        <source>Of BLAS, OpenMP and Numba, such as 1, 2, 4. Each gives a row of its own; empty: what they take unasked</source>
        <translation>De BLAS, OpenMP y Numba, como 1, 2, 4. Cada número da una fila propia; vacío: lo que toman por sí solas</translation>
    </message>
    <message>
        <source>Time, memory, CPU or transfer</source>
        <translation>Tiempo, memoria, CPU o traslado</translation>
    </message>
    <message>
        <source>Set here by {how}</source>
        <translation>Fijado aquí por {how}</translation>
    </message>
    <message>
        <source>threadpoolctl</source>
        <translation>threadpoolctl</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>Inner threads were set by the environment alone: threadpoolctl, which reads them back, is not there.</source>
        <translation>Los hilos internos los fijó solo el entorno: threadpoolctl, que los lee de vuelta, no está.</translation>
    </message>
    <message>
        <source>Inner threads were set, but no library that has any was found in the workers.</source>
        <translation>Se fijaron hilos internos, pero en los trabajadores no se halló ninguna biblioteca que los tenga.</translation>
    </message>
    <message>
        <source>Inner threads were set by threadpoolctl: {libraries}.</source>
        <translation>Los hilos internos los fijó threadpoolctl: {libraries}.</translation>
    </message>
    <message>
        <source>This lesson needs a Python without the GIL, such as 3.14t, and none is known here; add one under Python in the plan, or with `speeduplab list --add-python PATH`.</source>
        <translation>Esta lección necesita un Python sin GIL, como 3.14t, y aquí no se conoce ninguno; añade uno en el plan, en Python, o con `speeduplab list --add-python PATH`.</translation>
    </message>
    <message>
        <source>This lesson needs Python 3.15 without the GIL (3.15t), and none is known here; add one under Python in the plan, or with `speeduplab list --add-python PATH`.</source>
        <translation>Esta lección necesita Python 3.15 sin GIL (3.15t), y aquí no se conoce ninguno; añade uno en el plan, en Python, o con `speeduplab list --add-python PATH`.</translation>
    </message>
    <message>
        <source>Simulate a cluster</source>
        <translation>Simular un clúster</translation>
    </message>
    <message>
        <source>Nothing is simulated</source>
        <translation>No se simula nada</translation>
    </message>
    <message>
        <source>What a task of Dask costs on this machine is measured …</source>
        <translation>Se mide lo que cuesta una tarea de Dask en esta máquina …</translation>
    </message>
    <message>
        <source>Simulated workers are drawn under Scaling with warm times; Save as keeps them</source>
        <translation>Los trabajadores simulados se ven en Escalado con tiempos en caliente; Guardar como los conserva</translation>
    </message>
    <message>
        <source>{key} is protected by a password: give a key without one</source>
        <translation>{key} está protegida por una contraseña: indica una clave sin ella</translation>
    </message>
    <message>
        <source>{certificate} and {key} are no certificate with its key: {reason}; both must be PEM files</source>
        <translation>{certificate} y {key} no son un certificado con su clave: {reason}; ambos deben ser archivos PEM</translation>
    </message>
    <message>
        <source>{certificate} cannot be used: {reason}</source>
        <translation>{certificate} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>the hand-in page needs the package {package}: install speeduplab[class], or use a folder</source>
        <translation>la página de entrega necesita el paquete {package}: instala speeduplab[class], o usa una carpeta</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {reason}; choose another port</source>
        <translation>no se puede abrir {place}: {reason}; elige otro puerto</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>arguments per thread</source>
        <translation>argumentos por hilo</translation>
    </message>
    <message>
        <source>Why, rate and limit</source>
        <translation>Por qué, tasa y límite</translation>
    </message>
    <message>
        <source>The same for all threads</source>
        <translation>Los mismos para todos los hilos</translation>
    </message>
    <message>
        <source>Shared beside per thread</source>
        <translation>Compartidos y por hilo</translation>
    </message>
    <message>
        <source>Shared, per thread, private</source>
        <translation>Compartidos, por hilo, propios</translation>
    </message>
    <message>
        <source>Arguments of threads</source>
        <translation>Argumentos de los hilos</translation>
    </message>
    <message>
        <source>Whose items threads use: the same, a copy of all for each thread, or of each by itself</source>
        <translation>De quién son los elementos de los hilos: los mismos, una copia de todos por hilo, o de cada uno por separado</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Two processes, from ten thousand steps to many millions: at which size do they overtake one?</source>
        <translation>Dos procesos, de diez mil pasos a muchos millones: ¿con qué tamaño adelantan a uno?</translation>
    </message>
    <message>
        <source>Other programs have the cores: {share} of one is free, and the lesson takes longer for it.</source>
        <translation>Otros programas tienen los núcleos: queda libre el {share} de uno, y por eso la lección tarda más.</translation>
    </message>
    <message>
        <source>For {share} of their time its workers had no core to run on.</source>
        <translation>Durante el {share} de su tiempo sus trabajadores no tuvieron núcleo.</translation>
    </message>
    <message>
        <source>Likely stay serial: {factor} as fast as the next</source>
        <translation>Probablemente seguir en secuencial: {factor} frente a lo siguiente</translation>
    </message>
    <message>
        <source>Likely use {who}: {factor}</source>
        <translation>Probablemente usar {who}: {factor}</translation>
    </message>
    <message numerus="yes">
        <source>With {n} round(s) there is no interval; that takes {least}.</source>
        <translation>
            <numerusform>Con {n} ronda no hay intervalo; hacen falta {least}.</numerusform>
            <numerusform>Con {n} rondas no hay intervalo; hacen falta {least}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By its slowest round against the fastest of the others: {factor}.</source>
        <translation>Su ronda más lenta frente a la más rápida de las otras: {factor}.</translation>
    </message>
    <message>
        <source>The price per core hour must be a number of at least 0, got {text}.</source>
        <translation>El precio por hora de núcleo debe ser un número de al menos 0, no {text}.</translation>
    </message>
    <message>
        <source>Peak memory (RSS), shared pages counted more than once</source>
        <translation>Memoria máxima (RSS), páginas compartidas contadas varias veces</translation>
    </message>
    <message>
        <source>Peak memory (PSS), shared pages counted once</source>
        <translation>Memoria máxima (PSS), páginas compartidas contadas una vez</translation>
    </message>
    <message>
        <source>{energy} J a warm batch</source>
        <translation>{energy} J por lote en caliente</translation>
    </message>
    <message>
        <source>Price per core hour</source>
        <translation>Precio por hora de núcleo</translation>
    </message>
    <message>
        <source>What a core costs for an hour, in any currency: CPU seconds then have a cost</source>
        <translation>Lo que cuesta un núcleo por hora, en cualquier moneda: así los segundos de CPU tienen un coste</translation>
    </message>
    <message>
        <source>price, core h</source>
        <translation>precio, núcleo h</translation>
    </message>
    <message>
        <source>{shared} with the same items, {private} with nothing in common, warm; 95 % interval {interval}.</source>
        <translation>{shared} con los mismos elementos, {private} sin nada en común, en caliente; intervalo del 95 % {interval}.</translation>
    </message>
    <message>
        <source>Of serial&apos;s time {share} needs the GIL, by the overlap of 2 threads.</source>
        <translation>Del tiempo de Secuencial, {share} necesita el GIL, según se solapan 2 hilos.</translation>
    </message>
    <message>
        <source>{python}: {said}</source>
        <translation>{python}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>It pays from {n} worker(s) on, of those raced.</source>
        <translation>
            <numerusform>Compensa desde {n} trabajador, de los medidos.</numerusform>
            <numerusform>Compensa desde {n} trabajadores, de los medidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At that tax it pays from {n} worker(s) on at best.</source>
        <translation>
            <numerusform>Con ese recargo compensa, en el mejor de los casos, desde {n} trabajador.</numerusform>
            <numerusform>Con ese recargo compensa, en el mejor de los casos, desde {n} trabajadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other work took {ends} times as long without the GIL: this is out of the usual.</source>
        <translation>Otro trabajo tardó sin el GIL {ends} veces lo que con él: esto se sale de lo habitual.</translation>
    </message>
    <message>
        <source>The overlap of 2 threads is too noisy to tell what needs the GIL: measure more rounds.</source>
        <translation>El solape de 2 hilos varía demasiado para decir qué necesita el GIL: mide más rondas.</translation>
    </message>
    <message numerus="yes">
        <source>Expected of {n} thread(s) under a Python without the GIL: {factors}</source>
        <translation>
            <numerusform>Se espera de {n} hilo con un Python sin GIL: {factors}</numerusform>
            <numerusform>Se espera de {n} hilos con un Python sin GIL: {factors}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A guess for {n} thread(s) without the GIL, by what other work lost there: {factors}</source>
        <translation>
            <numerusform>Una suposición para {n} hilo sin GIL, según lo que otro trabajo perdió allí: {factors}</numerusform>
            <numerusform>Una suposición para {n} hilos sin GIL, según lo que otro trabajo perdió allí: {factors}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected of {n} thread(s) with the GIL: {factors}</source>
        <translation>
            <numerusform>Se espera de {n} hilo con el GIL: {factors}</numerusform>
            <numerusform>Se espera de {n} hilos con el GIL: {factors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Race serial and threads under such a Python to know.</source>
        <translation>Una carrera de serie e hilos con un Python así lo diría.</translation>
    </message>
    <message>
        <source>Race threads under that Python to know.</source>
        <translation>Una carrera de hilos con ese Python lo diría.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>no como se esperaba</translation>
    </message>
    <message>
        <source>too wide to tell, more rounds on an idle machine narrow it</source>
        <translation>demasiado amplio para decidir, más rondas en una máquina en reposo lo acotan</translation>
    </message>
    <message>
        <source>too wide to tell, serial under the same Python narrows it</source>
        <translation>demasiado amplio para decidir, Secuencial con el mismo Python lo acota</translation>
    </message>
    <message>
        <source>beyond the guess, serial under the same Python tells why</source>
        <translation>fuera de la suposición, Secuencial con el mismo Python dice por qué</translation>
    </message>
    <message>
        <source>{line}; measured under {python}: {factor}, {verdict}.</source>
        <translation>{line}; medido con {python}: {factor}, {verdict}.</translation>
    </message>
    <message>
        <source>{line}; measured with {who}: {factor}, {verdict}.</source>
        <translation>{line}; medido con {who}: {factor}, {verdict}.</translation>
    </message>
    <message>
        <source>{line}; measured: {factor}, {verdict}.</source>
        <translation>{line}; medido: {factor}, {verdict}.</translation>
    </message>
    <message>
        <source>One thread takes {times} times as long as under {python}: the tax.</source>
        <translation>Un hilo tarda {times} veces lo que con {python}: el recargo.</translation>
    </message>
    <message>
        <source>One thread takes {times} times as long as under {python} (95 % interval {ends}): the tax.</source>
        <translation>Un hilo tarda {times} veces lo que con {python} (intervalo del 95 % {ends}): el recargo.</translation>
    </message>
    <message numerus="yes">
        <source>At that tax it takes {n} core(s) to pay at best, of which there are {cores}.</source>
        <translation>
            <numerusform>Con ese recargo hace falta {n} núcleo en el mejor caso para que compense, y hay {cores}.</numerusform>
            <numerusform>Con ese recargo hacen falta {n} núcleos en el mejor caso para que compense, y hay {cores}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the GIL ({python}) threads pay from {n} worker(s) on</source>
        <translation>
            <numerusform>Sin el GIL ({python}) los hilos compensan desde {n} trabajador</numerusform>
            <numerusform>Sin el GIL ({python}) los hilos compensan desde {n} trabajadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the GIL ({python}) {n} thread(s) are slower than one with it</source>
        <translation>
            <numerusform>Sin el GIL ({python}) {n} hilo es más lento que uno con él</numerusform>
            <numerusform>Sin el GIL ({python}) {n} hilos son más lentos que uno con él</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the GIL ({python}) no gain of threads is sure</source>
        <translation>Sin el GIL ({python}) ninguna ganancia de los hilos es segura</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s) there reach {factor} of serial under {python}.</source>
        <translation>
            <numerusform>{n} hilo alcanza ahí {factor} de Secuencial con {python}.</numerusform>
            <numerusform>{n} hilos alcanzan ahí {factor} de Secuencial con {python}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread(s) there reach {factor} of serial under {python} ({ends}).</source>
        <translation>
            <numerusform>{n} hilo alcanza ahí {factor} de Secuencial con {python} ({ends}).</numerusform>
            <numerusform>{n} hilos alcanzan ahí {factor} de Secuencial con {python} ({ends}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it where all modules support it: threads share their data, and nothing is sent.</source>
        <translation>Úsalo donde todos los módulos lo admitan: los hilos comparten sus datos y nada se envía.</translation>
    </message>
    <message numerus="yes">
        <source>Sharing everything out, it could pay from {n} worker(s) on: measure more.</source>
        <translation>
            <numerusform>Repartiéndolo todo, podría compensar desde {n} trabajador: mide más.</numerusform>
            <numerusform>Repartiéndolo todo, podría compensar desde {n} trabajadores: mide más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Race serial under that Python as well: it shows what one thread loses there.</source>
        <translation>Mide también Secuencial con ese Python: muestra lo que pierde ahí un hilo.</translation>
    </message>
    <message>
        <source>{first} at first, {warm} when it is called with the same once more.</source>
        <translation>{first} la primera vez, {warm} al llamarla de nuevo con lo mismo.</translation>
    </message>
    <message>
        <source>95 % interval {ends}.</source>
        <translation>Intervalo del 95 % {ends}.</translation>
    </message>
    <message>
        <source>{who}: the second run is {factor} as fast</source>
        <translation>{who}: la segunda ejecución es {factor} más rápida</translation>
    </message>
    <message>
        <source>It finds something again: a cache such as functools.lru_cache, or what each worker makes at its first call. Compare cold times, or clear it before each call.</source>
        <translation>Encuentra algo ya hecho: una caché como functools.lru_cache, o lo que cada trabajador crea en su primera llamada. Compara tiempos en frío, o vacíala antes de cada llamada.</translation>
    </message>
    <message>
        <source>{share} for work, the GIL or a core</source>
        <translation>{share} por trabajo, el GIL o un núcleo</translation>
    </message>
    <message>
        <source>{share} for work or a core</source>
        <translation>{share} por trabajo o un núcleo</translation>
    </message>
    <message>
        <source>{share} for the GIL, I/O or a core</source>
        <translation>{share} por el GIL, E/S o un núcleo</translation>
    </message>
    <message>
        <source>{share} for I/O, locks or a core</source>
        <translation>{share} por E/S, bloqueos o un núcleo</translation>
    </message>
    <message>
        <source>{share} for a core, in the run queue</source>
        <translation>{share} por un núcleo, en la cola de ejecución</translation>
    </message>
    <message>
        <source>{share} for the slowest, at a barrier</source>
        <translation>{share} por el más lento, en una barrera</translation>
    </message>
    <message>
        <source>{share} for data</source>
        <translation>{share} por datos</translation>
    </message>
    <message>
        <source>{share} to be handed work</source>
        <translation>{share} por recibir trabajo</translation>
    </message>
    <message>
        <source>{share} to be handed work or for the slowest, clocks do not tell which</source>
        <translation>{share} por recibir trabajo o por el más lento, los relojes no dicen cuál</translation>
    </message>
    <message>
        <source>{share} for I/O or locks of its own</source>
        <translation>{share} por E/S o bloqueos propios</translation>
    </message>
    <message>
        <source>{share} for I/O</source>
        <translation>{share} por E/S</translation>
    </message>
    <message>
        <source>start-up takes {time}, {share} of the cold time</source>
        <translation>el arranque tarda {time}, {share} del tiempo en frío</translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s) ran {share} of the time</source>
        <translation>
            <numerusform>{n} trabajador corrió el {share} del tiempo</numerusform>
            <numerusform>{n} trabajadores corrieron el {share} del tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s) waited {share} of the time</source>
        <translation>
            <numerusform>{n} trabajador esperó el {share} del tiempo</numerusform>
            <numerusform>{n} trabajadores esperaron el {share} del tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a task of {n} unit(s) is {work} of work and {lost} of handing out</source>
        <translation>
            <numerusform>una tarea de {n} unidad es {work} de trabajo y {lost} de reparto</numerusform>
            <numerusform>una tarea de {n} unidades es {work} de trabajo y {lost} de reparto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a task of {n} unit(s) is {work} of work and {lost} of waiting</source>
        <translation>
            <numerusform>una tarea de {n} unidad es {work} de trabajo y {lost} de espera</numerusform>
            <numerusform>una tarea de {n} unidades es {work} de trabajo y {lost} de espera</numerusform>
        </translation>
    </message>
    <message>
        <source>sharing it out costs more than it saves</source>
        <translation>repartirlo cuesta más de lo que ahorra</translation>
    </message>
    <message>
        <source>{share} of the work is serial, or lost to sharing it out</source>
        <translation>{share} del trabajo es secuencial, o se pierde al repartirlo</translation>
    </message>
    <message>
        <source>a worker of the cluster takes one task at a time, whatever its threads ({threads} in all)</source>
        <translation>un trabajador del clúster toma una tarea a la vez, tenga los hilos que tenga ({threads} en total)</translation>
    </message>
    <message>
        <source>inner</source>
        <comment>before the word threads</comment>
        <translation>internos</translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers x {threads} {library} threads share {n} core(s)</source>
        <translation>
            <numerusform>{workers} trabajadores x {threads} hilos de {library} comparten {n} núcleo</numerusform>
            <numerusform>{workers} trabajadores x {threads} hilos de {library} comparten {n} núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{library} has {n} thread(s) in each worker: {cores} cores are used</source>
        <translation>
            <numerusform>{library} tiene {n} hilo en cada trabajador: se usan {cores} núcleos</numerusform>
            <numerusform>{library} tiene {n} hilos en cada trabajador: se usan {cores} núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>in adapted chunks</source>
        <translation>en trozos adaptados</translation>
    </message>
    <message>
        <source>adapted chunks of {size}</source>
        <translation>trozos adaptados de {size}</translation>
    </message>
    <message>
        <source>--chunk takes whole numbers from 1 on and auto, separated by commas, as auto,1,10,100, got {got}</source>
        <translation>--chunk toma números enteros desde 1 y auto, separados por comas, como auto,1,10,100; aquí pone {got}</translation>
    </message>
    <message>
        <source>Open a Python file…</source>
        <translation>Abrir un archivo de Python…</translation>
    </message>
    <message>
        <source>Lists its functions; nothing of it runs</source>
        <translation>Enumera sus funciones; nada de él se ejecuta</translation>
    </message>
    <message>
        <source>This run came from a file. Running it anew asks first.</source>
        <translation>Esta ejecución vino de un archivo. Antes de repetirla se pregunta.</translation>
    </message>
    <message>
        <source>{file} has changed since: Code shows what ran.</source>
        <translation>{file} ha cambiado desde entonces: Código muestra lo que se ejecutó.</translation>
    </message>
    <message>
        <source>{file} is gone: open it where it is now. Code shows what ran.</source>
        <translation>{file} ya no está: ábrelo donde esté ahora. Código muestra lo que se ejecutó.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
    <message>
        <source>adapted chunks</source>
        <translation>trozos adaptados</translation>
    </message>
    <message>
        <source>Choose among the runs that were measured here (Ctrl+R)</source>
        <translation>Elegir entre las ejecuciones medidas aquí (Control+R)</translation>
    </message>
    <message>
        <source>nobody has agreed that the function of this run is run again</source>
        <translation>nadie ha aceptado que la función de esta ejecución se ejecute de nuevo</translation>
    </message>
    <message>
        <source>{where} has no Python source that tells whether it is the same: run the plan anew</source>
        <translation>{where} no tiene código fuente de Python que diga si es el mismo: ejecuta el plan de nuevo</translation>
    </message>
    <message>
        <source>{file} has changed since that run, and more rounds belong to the same text: run the plan anew</source>
        <translation>{file} ha cambiado desde esa ejecución, y más rondas corresponden al mismo texto: ejecuta el plan de nuevo</translation>
    </message>
    <message>
        <source>{size} bytes, changed {when}</source>
        <translation>{size} bytes, modificado {when}</translation>
    </message>
    <message>
        <source>and its compiled twin {name}</source>
        <translation>y su gemelo compilado {name}</translation>
    </message>
    <message>
        <source>It was named by {run}.</source>
        <translation>La nombró {run}.</translation>
    </message>
    <message>
        <source>The file has changed since that run: what it holds now is run.</source>
        <translation>El archivo ha cambiado desde esa ejecución: se ejecuta lo que contiene ahora.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>{file} defines no function {name} any more: choose another</source>
        <translation>{file} ya no define la función {name}: elige otra</translation>
    </message>
    <message>
        <source>Race the adapted chunks beside many sizes: what a badly chosen one costs</source>
        <translation>Medir los trozos adaptados junto a muchos tamaños: lo que cuesta uno mal elegido</translation>
    </message>
    <message numerus="yes">
        <source>Run {n} more round(s)</source>
        <translation>
            <numerusform>Ejecutar {n} ronda más</numerusform>
            <numerusform>Ejecutar {n} rondas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulate a cluster…</source>
        <translation>Simular un clúster…</translation>
    </message>
    <message>
        <source>the scheduler is asked</source>
        <translation>se pregunta al planificador</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>before anything was measured</source>
        <translation>antes de medir nada</translation>
    </message>
    <message>
        <source>Draws workers that are not there by a model, as a line of its own</source>
        <translation>Dibuja trabajadores que no existen según un modelo, en una línea propia</translation>
    </message>
    <message>
        <source>Workers, at most</source>
        <translation>Trabajadores, como máximo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>A model draws workers that are not there, from serial Python&apos;s time and what a link costs: latency each way, bandwidth, and dispatch of a task. What you leave out of the link is measured on this machine&apos;s loopback first; machine is how many workers are on each, else this one&apos;s cores.</source>
        <translation>Un modelo dibuja trabajadores que no existen, a partir del tiempo de Python secuencial y de lo que cuesta un enlace: latency (latencia en cada sentido), bandwidth (ancho de banda) y dispatch (reparto de una tarea). Lo que falte se mide antes en el loopback de esta máquina; machine es cuántos trabajadores hay en cada una; si no, tantos como núcleos tiene esta.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>1, 2, ... the cores, twice the logical ones; all of a cluster</source>
        <translation>1, 2, ... los núcleos, el doble de los lógicos; todos los de un clúster</translation>
    </message>
    <message>
        <source>a guess must be from {least}x to {most}x, got {got}x: 1x is as fast, 2x twice as fast</source>
        <translation>una estimación debe ser de {least}x a {most}x, y no {got}x: 1x es igual de rápido, 2x el doble</translation>
    </message>
    <message>
        <source>Start-up and a warm batch of {who}: {time}</source>
        <translation>Arranque y una tanda en caliente, {who}: {time}</translation>
    </message>
    <message>
        <source>A warm batch of {who}: {time}</source>
        <translation>Una tanda en caliente, {who}: {time}</translation>
    </message>
    <message>
        <source>Memory and CPU time of the whole team</source>
        <translation>Memoria y tiempo de CPU de todo el equipo</translation>
    </message>
    <message>
        <source>This run is in no file</source>
        <translation>Esta ejecución no está en ningún archivo</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ella</translation>
    </message>
    <message>
        <source>not tried again after {tries} failures; the last: {rest}</source>
        <translation>no se intentó de nuevo tras {tries} fallos; el último: {rest}</translation>
    </message>
    <message>
        <source>ran out of memory (MemoryError)</source>
        <translation>se quedó sin memoria (MemoryError)</translation>
    </message>
    <message>
        <source>ran out of memory: the system killed it; {rest}</source>
        <translation>se quedó sin memoria: el sistema lo mató; {rest}</translation>
    </message>
    <message>
        <source>{rest}: the function may have ended its process, as os._exit does</source>
        <translation>{rest}: la función puede haber terminado su proceso, como hace os._exit</translation>
    </message>
    <message>
        <source>killed ({signal})</source>
        <translation>terminado desde fuera ({signal})</translation>
    </message>
    <message>
        <source>killed ({signal}) before it had begun</source>
        <translation>terminado desde fuera ({signal}) antes de empezar</translation>
    </message>
    <message>
        <source>crashed: {fault} ({code})</source>
        <translation>se cerró por un fallo: {fault} ({code})</translation>
    </message>
    <message>
        <source>crashed (signal {number})</source>
        <translation>se cerró por un fallo (señal {number})</translation>
    </message>
    <message>
        <source>ended without a result (exit status {status})</source>
        <translation>terminó sin resultado (estado de salida {status})</translation>
    </message>
    <message>
        <source>Worker {number} of {workers} (process {process}) was ended by signal {signal} ({name}).</source>
        <translation>El worker {number} de {workers} (proceso {process}) fue terminado por la señal {signal} ({name}).</translation>
    </message>
    <message>
        <source>Worker {number} of {workers} (process {process}) ended with exit status {status}.</source>
        <translation>El worker {number} de {workers} (proceso {process}) terminó con el estado de salida {status}.</translation>
    </message>
    <message>
        <source>made no progress for {limit} s to start{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>no avanzó durante {limit} s al iniciar{where}; speeduplab run --time-limit SEGUNDOS permite más</translation>
    </message>
    <message>
        <source>made no progress for {limit} s at work{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>no avanzó durante {limit} s en el trabajo{where}; speeduplab run --time-limit SEGUNDOS permite más</translation>
    </message>
    <message>
        <source>made no progress for {limit} s in the first calls of the function{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>no avanzó durante {limit} s en las primeras llamadas de la función{where}; speeduplab run --time-limit SEGUNDOS permite más</translation>
    </message>
    <message>
        <source>made no progress for {limit} s while making its workers{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>no avanzó durante {limit} s al crear sus workers{where}; speeduplab run --time-limit SEGUNDOS permite más</translation>
    </message>
    <message>
        <source>made no progress for {limit} s while ending its workers{where}; speeduplab run --time-limit SECONDS allows longer</source>
        <translation>no avanzó durante {limit} s al terminar sus workers{where}; speeduplab run --time-limit SEGUNDOS permite más</translation>
    </message>
    <message>
        <source>returned {result}, expected {expected}</source>
        <translation>devolvió {result}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>returned {results}: its batches do not agree</source>
        <translation>devolvió {results}: sus lotes no coinciden</translation>
    </message>
    <message>
        <source>item {item} raises {error}</source>
        <translation>el elemento {item} lanza {error}</translation>
    </message>
    <message>
        <source>item {item} runs out of memory (MemoryError)</source>
        <translation>el elemento {item} se queda sin memoria (MemoryError)</translation>
    </message>
    <message>
        <source>range {low} to {high} raises {error}</source>
        <translation>el rango {low} a {high} lanza {error}</translation>
    </message>
    <message>
        <source>{module} is missing: {how}.</source>
        <translation>Falta {module}: {how}.</translation>
    </message>
    <message>
        <source>This Python has no multiprocessing ({error}).</source>
        <translation>Este Python no tiene multiprocessing ({error}).</translation>
    </message>
    <message>
        <source>PySide6 has no wheel for a Python without the GIL, and this is {version}: choose one with it.</source>
        <translation>PySide6 no tiene wheel para un Python sin GIL, y este es {version}: elige uno con GIL.</translation>
    </message>
    <message>
        <source>PySide6 cannot be imported in this Python {version} ({error}): {how}.</source>
        <translation>PySide6 no se puede importar en este Python {version} ({error}): {how}.</translation>
    </message>
    <message>
        <source>The C++ extension is not built for this Python {version}: {how}.</source>
        <translation>La extensión de C++ no está compilada para este Python {version}: {how}.</translation>
    </message>
    <message>
        <source>The C++ extension cannot be loaded in this Python {version}: {error}.</source>
        <translation>La extensión de C++ no se puede cargar en este Python {version}: {error}.</translation>
    </message>
</context>
</TS>
