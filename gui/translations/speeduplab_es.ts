<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Results differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results equal so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} results, equal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results equal: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} returned {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{workers} on {n} core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} workloads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{workload}, num {num}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner, the baseline, or why there is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads or processes of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter; a t behind it means that it has no GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median seconds for making the workers, the first batch and ending the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median seconds of one batch on workers that already stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the median of the time that is compared: cold or warm, as chosen in the chart; from 6 rounds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median milliseconds for making and ending the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up (x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times faster than the baseline, of the time that is compared: cold or warm, as chosen in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval (x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the speed-up; from 6 rounds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of all workers divided by the time that passed, in the warm batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a worker&apos;s time in which it did not run, mean of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan must end within 1 day, got about {time}: choose a smaller num, fewer rounds or fewer cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pyperf JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, one row per sample and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace for Perfetto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Benchmark JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as one HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it with -o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already: choose another name with -o, or replace it with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}; make it, or name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others used up to {share} of the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them and measure again: speed-ups within a round suffer less, times do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host took {share} of the CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This virtual machine waited while others ran, in {some} of {n} round(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measure on a machine of your own, or when the host is quieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{range} over {n} rounds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more row drifts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows drift too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {share} longer by the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {share} shorter by the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the machine warm up or cool down and other work end, then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than {limit} in {some} of {n} round(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {limit} in {some} of {n} round(s); the load before was {load} for {cores}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No more than {limit} can run at once; the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past {limit}, two hardware threads (SMT) share what one core can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past {limit}, two workers share what one core can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than cores cost start-up and switching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} logical core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than logical cores cost start-up and switching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {count} usable core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try {count}: more workers than usable cores cost start-up and switching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lose past {count}: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} loses past {count}: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gain little past {count}: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gains little past {count}: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} still gain past {count}: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} still gains past {count}: {before}, then {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible rate: the loop was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {rate} additions a nanosecond; no core does more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare nothing with it; a barrier, or a result that nobody can foresee, keeps such a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU was set to save power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the {setting} clocks rise late or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the performance profile while measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are lowered to save power, and more so with several workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the power and measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{workers} workers share {fast} fast and {n} slow core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where all shares are of one size, those on slow cores end last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {count}, or share the work out in small pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the GIL came back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {version} began without it; a module that was imported asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with PYTHON_GIL=0, or leave out the module that does not support free threading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} read another clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of that clock cannot stand beside the others, so it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Python, or run without what changes its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warm workers they reach {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warm workers it reaches {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {share} is start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workers for many calls, or give each of them more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ was built without optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its compiler flags are {flags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its compiler flags ask for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the program again as a release; until then the C++ times say nothing about C++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that a sample repeats takes {time}, less than {least} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more row is as short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows are as short.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {time} is a short batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger num: the clock and the start of a batch weigh too much in so short a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} around {median}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more row varies by over {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows vary by over {share}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {time} is a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger num, or look at the warm times, which are repeated until 0.1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {share} spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, plug in the power, and measure more rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Threads take turns: {factor} with {n} worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each worker waits {share} of its time. One GIL lets one run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use processes, a free-threaded Python, or native code that releases the GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the compiler may remove wins nothing: choose a further strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be compared was measured so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be compared was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be measured so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round visits all rows, in an order of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended before its first sample was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} take {value} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes {value} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} take {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} are about as fast so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are about as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are about as fast {how} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is about as fast {how} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are about as fast {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is about as fast {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are fastest throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is fastest throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lead throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leads throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {workload}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at num {num}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{value} against {n} worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{value} against {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was measured once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From {range} in {n} rounds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their 95 % intervals overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their samples overlap; more rounds would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gain nothing: {factor}. They take turns, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gains nothing: {factor}. Its threads take turns, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lose: {factor}. They take turns, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} loses: {factor}. Its threads take turns, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} spend {share} of their time on start-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} spends {share} of its time on start-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One C++ thread beats every Python process: {thread} against {process}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Their {n} workers keep {cores} cores busy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its {n} workers keep {cores} cores busy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} come next: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} comes next: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {version} with the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {version} without the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} logical</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} fast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not optimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free-threaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimised by profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimised while linking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cores} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python was built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ extension is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strategy} {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with {n} worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with {counts} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nums must differ from each other, got {num} twice: name it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers must differ from each other, got {count} twice: name it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds must be a whole number from 1 to {most}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a range of workers must go up, got {got}: write {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty part in {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers must be whole numbers such as 2, 1,2,4 or 1-4, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the strategies can run here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strategy} is left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strategy} is left out under Python {version}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose at least one strategy of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers must be given at least once, such as 2 or 1,2,4, got nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strategy} cannot run under Python {version}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six ways to count to 100,000,000: one thread, two threads, processes and C++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every strategy that runs here, with two workers, in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python threads, 1 to 8 of them: with the GIL, more of them are not faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry fee of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From little work to much: where two processes begin to pay for their start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers, not more speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes, 1 to 16 of them: past the cores of the machine each one more only adds to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts primes below 400,000: larger numbers cost more, so how work is shared out matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too fast to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The C++ loop with and without the barrier that keeps the compiler from removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy preference {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governor {governor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is Python {version}, which is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} cannot run a bench host: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is no Python: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; give the path of a Python {version} or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is not on PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is no path ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is a folder; did you mean {inside}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} cannot be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} did not answer within {limit} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n} running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in this round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} at the start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays what was measured, slowed down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} have finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n} still run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} still run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} take until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {n} {strategy} only one runs at any moment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} workers of {strategy} only one runs at any moment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The other waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {count} wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} finish first: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} finishes first: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} take {times} times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes {times} times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num {num}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan must have at least one cell, got none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers must be 1 for {strategy}, got {workers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num must be a whole number from 1 to {most}, such as 1e8 or 100,000,000, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers must be from 1 to {most}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds must be from 1 to {most}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit must be above 0 and at most {most} s, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed must be from 0 to {most}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start method {method} does not exist on Windows: use spawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be one of {names}, got {got}; did you mean {guess}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be one of {names}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no end: its run goes on, or was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{work} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged: line {number}{problem}; use another copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends in line {number}, before its run did: what is there is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file; choose a run file, whose name ends in {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Speedup Lab: its format has version {theirs}, this program reads up to {ours}; update Speedup Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no run of Speedup Lab: {problem}; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not written by Speedup Lab, or was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that ends in {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not saved: {path}: {reason}. Measuring goes on; choose another place with Save as, or with --save FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start-up and first batch: median {time} of {n} sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One batch on standing workers: median {time} of {n} sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the rounds&apos; ratios, warm, without start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the rounds&apos; ratios, with start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and ending the workers: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores used: {cores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline of the speed-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up {factor} against {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up {factor} against {who}, 95 % interval {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This strategy&apos;s lines are not marked in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no C++ extension, and no source of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both run the same lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} here and {there} there differ; they are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is the same; {here} here and {there} there differ, and are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} are the same; {here} here and {there} there differ, and are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One batch, without the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one batch, without the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called from Python, without the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called from Python, without the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after round {done} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped in round 1 of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed after round {done} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed in round 1 of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off after round {done} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off in round 1 of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker waits for long: {share} of the time at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wait {share} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits {share} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one runs at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} strategies run side by side.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} run side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} runs side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-up {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} to end them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all {n} run at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>both run at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one runs at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {some} of {n} run at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>run on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one runs,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} run,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread of Python: what the others are compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threading.Thread; with the GIL they take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QThreadPool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python code in Qt&apos;s thread pool; the same GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker processes from multiprocessing; each has its own GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ one thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same loop in C++, on one thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ threads while the GIL is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ without the barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The C++ loop as the compiler likes it: it is removed, and nothing is left to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter, even work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds 1, num times: every step costs the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primes, uneven work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the primes below num by trial division: larger numbers cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigorous</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worker count(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window beat, the last two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup Lab speaks it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits {share} of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} is being made at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} waits at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} runs at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} is done at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarged part of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of {strategy}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-up added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain over the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num, the problem size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem size, 1 to 1e12: 1e8, 100_000_000 and 100,000,000 are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num, in powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot run here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs until you press Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened: a run is going on. Stop it first (Esc), then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is set, nothing runs until you press Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed in round {round}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine could not be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python: {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Python interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} of the real speed ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work done against time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in Speedup Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each strategy the round whose time is the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workload} {day} {month} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, with failed cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped in the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished after round {done} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished in the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we race?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an experiment to fill the plan, or set the plan yourself. Nothing runs until you press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the plan yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or open a run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start method of {strategy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a worker process comes to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count}: a core each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker: a core of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {count}: cores shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {count}: cores shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 4 or 1-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers, as a list or a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a range, 1 to 1024: 1, 2, 4 or 1-4. Each gives a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{physical} physical and {logical} logical cores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
