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
        <source>Median seconds for making the workers, the first batch and ending the workers</source>
        <translation>Mediana de los segundos para crear los trabajadores, el primer lote y terminarlos</translation>
    </message>
    <message>
        <source>Warm (s)</source>
        <translation>Caliente (s)</translation>
    </message>
    <message>
        <source>Median seconds of one batch on workers that already stand</source>
        <translation>Mediana de los segundos de un lote con trabajadores ya creados</translation>
    </message>
    <message>
        <source>95 % interval (s)</source>
        <translation>Intervalo 95 % (s)</translation>
    </message>
    <message>
        <source>For the median of the time that is compared: cold or warm, as chosen in the chart; from 6 rounds on</source>
        <translation>Para la mediana del tiempo que se compara: en frío o en caliente, según el gráfico; desde 6 rondas</translation>
    </message>
    <message>
        <source>Start-up (ms)</source>
        <translation>Arranque (ms)</translation>
    </message>
    <message>
        <source>Median milliseconds for making and ending the workers</source>
        <translation>Mediana de los milisegundos para crear y terminar los trabajadores</translation>
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
        <source>For the speed-up; from 6 rounds on</source>
        <translation>Para la aceleración; desde 6 rondas</translation>
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
        <source>Start with PYTHON_GIL=0, or leave out the module that does not support free threading.</source>
        <translation>Arranca con PYTHON_GIL=0, o deja fuera el módulo que no admite hilos libres.</translation>
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
        <source>{range} around {median}.</source>
        <translation>{range} en torno a {median}.</translation>
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
        <translation>Elige un num mayor, o mira los tiempos en caliente, que se repiten hasta 0.1 s.</translation>
    </message>
    <message>
        <source>{who}: {share} spread</source>
        <translation>{who}: varía {share}</translation>
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
        <source>Their 95 % intervals overlap.</source>
        <translation>Sus intervalos del 95 % se solapan.</translation>
    </message>
    <message>
        <source>Their samples overlap; more rounds would tell.</source>
        <translation>Sus muestras se solapan; más rondas lo dirían.</translation>
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
        <translation>apagado</translation>
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
        <translation>encendido</translation>
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
        <source>{strategy} {how}</source>
        <translation>{strategy} {how}</translation>
    </message>
    <message>
        <source>by {method}</source>
        <translation>vía {method}</translation>
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
        <source>{strategy} is left out: {reason}</source>
        <translation>{strategy}, fuera: {reason}</translation>
    </message>
    <message>
        <source>{strategy} is left out under Python {version}: {reason}</source>
        <translation>{strategy}, fuera en Python {version}: {reason}</translation>
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
        <source>Six ways to count to 100,000,000: one thread, two threads, processes and C++.</source>
        <translation>Seis formas de contar hasta 100,000,000: un hilo, dos hilos, procesos y C++.</translation>
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
        <translation>Cuenta primos menores de 400,000: los números grandes cuestan más, así que importa cómo se reparte.</translation>
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
        <source>{python} cannot be started: {reason}</source>
        <translation>{python} no se puede iniciar: {reason}</translation>
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
        <source>{detail}, baseline</source>
        <translation>{detail}, referencia</translation>
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
        <source>num must be a whole number from 1 to {most}, such as 1e8 or 100,000,000, got {got}</source>
        <translation>num debe ser un número entero de 1 a {most}, como 1e8 o 100,000,000, no {got}</translation>
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
    <message numerus="yes">
        <source>{work} and {n} more</source>
        <translation>
            <numerusform>{work} y {n} más</numerusform>
            <numerusform>{work} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged: line {number}{problem}; use another copy of it</source>
        <translation>{path} está dañado: línea {number}{problem}; usa otra copia</translation>
    </message>
    <message>
        <source>{name} ends in line {number}, before its run did: what is there is shown</source>
        <translation>{name} termina en la línea {number}, antes que su ejecución: se muestra lo que hay</translation>
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
        <source>The run is not saved: {path}: {reason}. Measuring goes on; choose another place with Save as, or with --save FILE</source>
        <translation>La ejecución no está guardada: {path}: {reason}. La medición sigue; elige otro lugar con Guardar como, o con --save FILE</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; choose another place</source>
        <translation>{path} no se puede escribir: {reason}; elige otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>Start-up and first batch: median {time} of {n} sample(s)</source>
        <translation>
            <numerusform>Arranque y primer lote: mediana {time} de {n} muestra</numerusform>
            <numerusform>Arranque y primer lote: mediana {time} de {n} muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One batch on standing workers: median {time} of {n} sample(s)</source>
        <translation>
            <numerusform>Un lote con trabajadores ya creados: mediana {time} de {n} muestra</numerusform>
            <numerusform>Un lote con trabajadores ya creados: mediana {time} de {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval {range}</source>
        <translation>Intervalo del 95 %: {range}</translation>
    </message>
    <message>
        <source>Median of the rounds&apos; ratios, warm, without start-up</source>
        <translation>Mediana de los cocientes de las rondas, en caliente, sin arranque</translation>
    </message>
    <message>
        <source>Median of the rounds&apos; ratios, with start-up</source>
        <translation>Mediana de los cocientes de las rondas, con arranque</translation>
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
        <source>about as fast</source>
        <translation>a la par</translation>
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
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>falló: {reason}</translation>
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
    <message numerus="yes">
        <source>about {some} of {n} run at once</source>
        <translation>
            <numerusform>unos {some} de {n} corren a la vez</numerusform>
            <numerusform>unos {some} de {n} corren a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
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
        <translation>Código Python en el grupo de hilos de Qt; el mismo GIL.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Worker processes from multiprocessing; each has its own GIL.</source>
        <translation>Procesos de multiprocessing; cada uno tiene su propio GIL.</translation>
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
    <message numerus="yes">
        <source>{n} cell(s)</source>
        <translation>
            <numerusform>{n} celda</numerusform>
            <numerusform>{n} celdas</numerusform>
        </translation>
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
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
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
        <source>Speedup Lab speaks it from its next start on.</source>
        <translation>Speedup Lab lo habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Machine card</source>
        <translation>Datos de la máquina</translation>
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
        <translation>Parte ampliada de la línea de tiempo</translation>
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
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
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
        <source>Legend: {marks}</source>
        <translation>Leyenda: {marks}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>num, the problem size</source>
        <translation>num, el tamaño del problema</translation>
    </message>
    <message>
        <source>The problem size, 1 to 1e12: 1e8, 100_000_000 and 100,000,000 are the same</source>
        <translation>El tamaño del problema, de 1 a 1e12: 1e8, 100_000_000 y 100,000,000 son lo mismo</translation>
    </message>
    <message>
        <source>num, in powers of ten</source>
        <translation>num, en potencias de diez</translation>
    </message>
    <message>
        <source>num</source>
        <translation>num</translation>
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
        <source>demonstration</source>
        <translation>demostración</translation>
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
        <source>cannot run here</source>
        <translation>no corre aquí</translation>
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
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>{name} was not opened: a run is going on. Stop it first (Esc), then open the file again.</source>
        <translation>{name} no se abrió: hay una ejecución en marcha. Detenla primero (Esc) y abre el archivo otra vez.</translation>
    </message>
    <message>
        <source>The run was not saved</source>
        <translation>La ejecución no se guardó</translation>
    </message>
    <message>
        <source>{run}, saved as {name}</source>
        <translation>{run}, guardado como {name}</translation>
    </message>
    <message>
        <source>the plan is set, nothing runs until you press Run</source>
        <translation>el plan está listo, nada corre hasta pulsar Ejecutar</translation>
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
        <source>start</source>
        <translation>inicio</translation>
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
        <source>{workload} {day} {month} {time}</source>
        <translation>{workload} {day} {month} {time}</translation>
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
        <translation>{run}, guardado</translation>
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
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>What shall we race?</source>
        <translation>¿Qué ponemos a competir?</translation>
    </message>
    <message>
        <source>Pick an experiment to fill the plan, or set the plan yourself. Nothing runs until you press Run.</source>
        <translation>Elige un experimento para llenar el plan, o haz tu propio plan. Nada corre hasta pulsar Ejecutar.</translation>
    </message>
    <message>
        <source>Set the plan yourself</source>
        <translation>Haz tu propio plan</translation>
    </message>
    <message>
        <source>or open a run file</source>
        <translation>o abre un archivo de ejecución</translation>
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
        <translation>hasta {count}: a medias</translation>
    </message>
    <message>
        <source>above {count}: cores shared</source>
        <translation>más de {count}: a medias</translation>
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
        <translation>Gráfico de la línea de tiempo</translation>
    </message>
</context>
</TS>
