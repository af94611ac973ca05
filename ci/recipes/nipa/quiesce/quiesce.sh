#!/usr/bin/env bash
# Goes, with info.json, to tests/patch/quiesce of NIPA. It is run in the tree with the patch on top;
# it ends with 0 (okay), 250 (warning) or 1 (failed) and writes one line to file descriptor DESC_FD.
#
#   QUIESCE=...   a checkout of Quiesce; next to this script unless told
set -uo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
gate=${QUIESCE:-$here/quiesce}/ci/gate
warning=250

tell() { # one line for patchwork
  if [[ -n ${DESC_FD:-} ]]; then
    printf '%s\n' "$1" >&"$DESC_FD"
  else
    printf '%s\n' "$1"
  fi
}

if [[ ! -x $gate ]]; then
  tell "quiesce is not installed: there is no $gate"
  exit "$warning"
fi

results=$(mktemp -d) || exit "$warning"
trap 'rm -rf -- "$results"' EXIT

"$gate" check --since HEAD~ --tree . --report "nipa=$results" 2>"$results/complaint"
cat -- "$results/complaint" >&2

if [[ -s $results/retcode && -s $results/desc ]]; then
  tell "$(head -n 1 -- "$results/desc")"
  exit "$(cat -- "$results/retcode")"
fi
# The gate could not read its input, or failed itself: that is not the patch's fault.
tell "quiesce decided nothing: $(head -n 1 -- "$results/complaint")"
exit "$warning"
