#!/bin/sh
# Installs what a bare Debian or Ubuntu lacks to build and run Speedup Lab, and nothing where all is there.
# On other systems it does nothing: there the compiler and the desktop are at home already, or have other names.
#
#     sh recipe/system-packages.sh [PACKAGE...]     further packages that must be there, such as xvfb
#
# A shell script, because a bare system may have no Python yet.
set -eu

# What Qt's wheels expect of a desktop; gui names the same where a window cannot open. DejaVu has the letters of
# other scripts, in the names of files.
libraries="fontconfig fonts-dejavu-core libegl1 libgl1 libglib2.0-0 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"

command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || exit 0

needed="$libraries $*"
command -v c++ >/dev/null || command -v g++ >/dev/null || command -v clang++ >/dev/null || needed="$needed g++"
# A Python of one's own has all of its parts; the system's comes in several packages.
case $(command -v python3 || echo none) in
    none) needed="$needed python3 python3-venv python3-dev" ;;
    /usr/bin/python3 | /bin/python3)
        python3 -c 'import ensurepip, venv' 2>/dev/null || needed="$needed python3-venv"
        python3 -c 'import os, sysconfig as s; os.stat(s.get_path("include") + "/Python.h")' 2>/dev/null ||
            needed="$needed python3-dev"
        ;;
esac

# The names that are taken: libglib2.0-0 is provided by libglib2.0-0t64 on newer systems.
there=" $(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
    sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr ',\n' '  ') "
missing=
for package in $needed; do
    case $there in
        *" $package "*) ;;
        *) missing="$missing $package" ;;
    esac
done
if [ -n "$missing" ]; then
    echo "installing what this system lacks, a minute or two:$missing"
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || {
            echo "only root can install packages, and sudo is missing. As root, once: apt-get install$missing" >&2
            exit 1
        }
        as_root=sudo
    fi
    # DEBIAN_FRONTEND goes through sudo as an argument: of the environment sudo keeps little.
    $as_root apt-get -qq update && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends $missing || {
        echo "apt-get could not install them; what it says above is why. By hand: apt-get install$missing" >&2
        exit 1
    }
fi

python3 -c 'import sys; sys.exit(sys.version_info[:2] < (3, 11))' || {
    echo "$(command -v python3) is $(python3 -V), and Speedup Lab needs 3.11 or newer. Install one beside it (on Ubuntu 22.04" \
        "python3.11, python3.11-venv and python3.11-dev) and write its name in place of python3 in what follows." >&2
    exit 1
}
