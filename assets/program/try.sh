#!/usr/bin/env bash
# A built program is started as its user would: `bash assets/program/try.sh PROGRAM`, where there is a display.
# It ends with 0 when commands did what they should in an empty folder, and a window stayed open for a while.
set -euo pipefail

program=$1
folder=$(mktemp -d)
cd "$folder"
export UPWARD_HOME="$folder/home"
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV

"$program" list
"$program" new first_day </dev/null
"$program" check --strict first_day wenzhu
"$program" guide first_day -o guide.pdf
"$program" export first_day -o story.html
printf '1\n1\n1\n1\n1\n1\n1\n1\n' | "$program" play first_day --text --new
test -s guide.pdf && test -s story.html

"$program" play wenzhu &
window=$!
sleep 20
if ! kill -0 "$window"; then
  echo "the window did not stay open" >&2
  exit 1
fi
kill "$window"
echo "It runs."
