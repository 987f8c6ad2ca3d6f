# To be sourced: builds the sandbox, starts it on a free port with the options given, and stops it at the end.
# Sets URL and TOKEN. Without a program in SANDBOX_PROGRAM, cargo builds one.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}

# What is started is stopped in reverse order, however the script ends.
started=()
stop() {
  local pid
  for pid in "${started[@]}"; do
    kill "$pid" 2>/dev/null || continue
    for _ in $(seq 20); do kill -0 "$pid" 2>/dev/null || continue 2; sleep 0.05; done
    kill -KILL "$pid" 2>/dev/null || true
  done
  rm -rf ${scratch:+"$scratch"}
}
trap stop EXIT

start_sandbox() {
  local program=${SANDBOX_PROGRAM:-$target/debug/linkbreakers-sandbox} out
  [ -n "${SANDBOX_PROGRAM:-}" ] || cargo build --quiet --manifest-path "$root/Cargo.toml" -p linkbreakers-sandbox
  out=$(mktemp)
  "$program" --rate-limit 1000000/60 "$@" >"$out" &
  started=("$!" "${started[@]}")
  for _ in $(seq 1200); do
    # The token is on the last line: once it is there, so is everything else.
    TOKEN=$(sed -n 's/.*LINKBREAKERS_SECRET_KEY=//p' "$out")
    URL=$(sed -n 's/^listening on //p' "$out")
    [ -n "$TOKEN" ] && break
    sleep 0.05
  done
  rm -f "$out"
  [ -n "$TOKEN" ] || { echo "the sandbox did not start" >&2; return 1; }
}

# Installs packages into a virtual environment under the target directory and prints its path.
python_with() {
  local folder=$target/python-$1 python
  shift
  python=$(command -v python3 || command -v python) || return 3
  [ -x "$folder/bin/pip" ] || "$python" -m venv "$folder" >&2 || return 1
  "$folder/bin/pip" install --quiet --disable-pip-version-check "$@" >&2 || return 1
  echo "$folder"
}
