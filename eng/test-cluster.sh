# The PostgreSQL of one test run; read with `source` after lib.sh. It lives in a folder of its own under /tmp (a
# socket's path must be shorter than 108 bytes), listens at a socket in that folder only, and is gone with the run.

cluster=""
cluster_pid=""

# PostgreSQL does not run as root, so root runs it under another account.
cluster_account() { getent passwd postgres > /dev/null && echo postgres || echo nobody; }

# as_cluster_account COMMAND...: ends with this script even when the script is killed.
as_cluster_account() {
  if [[ "$(id -u)" -eq 0 ]]; then
    local account
    account="$(cluster_account)"
    exec setpriv --reuid="$account" --regid="$(id -g "$account")" --clear-groups --pdeathsig SIGINT "$@"
  else
    exec setpriv --pdeathsig SIGINT "$@"
  fi
}

# When a process began, in clock ticks since the boot (proc(5), stat, field 22): together with its number, one process
# and no other. The name, field 2, may hold anything, so counting begins behind it.
began() {
  local stat fields
  stat="$(cat "/proc/$1/stat" 2> /dev/null)" || return 1
  read -r -a fields <<< "${stat##*) }"
  printf '%s\n' "${fields[19]}"
}

start_cluster() {
  local bin _
  bin="$(find_postgresql)"
  cluster="$(mktemp -d /tmp/careerhub-test.XXXXXX)"
  echo "$$" > "$cluster/owner"
  began "$$" > "$cluster/began"
  # Passable for the cluster's account; what is in its own folder stays closed to everybody else (root passes anyway).
  chmod 711 "$cluster"
  mkdir -m 700 "$cluster/pg"
  [[ "$(id -u)" -ne 0 ]] || chown "$(cluster_account)" "$cluster/pg"

  cd /
  (as_cluster_account "$bin/initdb" --pgdata "$cluster/pg/data" --username postgres --auth trust \
    --encoding UTF8 --locale C.UTF-8 --no-sync) > "$cluster/initdb.log" 2>&1 < /dev/null ||
    die "initdb failed:" "$(cat "$cluster/initdb.log")"

  # No durability: the data is worth nothing after the run.
  (as_cluster_account "$bin/postgres" -D "$cluster/pg/data" -k "$cluster/pg" -c listen_addresses= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300) \
    > "$cluster/postgres.log" 2>&1 < /dev/null &
  cluster_pid=$!
  cd "$root"

  for _ in $(seq 300); do
    if "$bin/pg_isready" --quiet --host "$cluster/pg"; then
      export CAREERHUB_TEST_PG="Host=$cluster/pg;Username=postgres;Database=postgres;Include Error Detail=true"
      return
    fi
    kill -0 "$cluster_pid" 2> /dev/null || break
    sleep 0.1
  done
  die "PostgreSQL did not start:" "$(cat "$cluster/postgres.log")"
}

stop_cluster() {
  if [[ -n "$cluster_pid" ]]; then
    # Immediately: nothing is kept.
    kill -QUIT "$cluster_pid" 2> /dev/null || true
    wait "$cluster_pid" 2> /dev/null || true
    cluster_pid=""
  fi
  if [[ -n "$cluster" ]]; then
    rm -rf "$cluster"
    cluster=""
  fi
}

# Ends and removes the clusters of runs that were killed: those whose owner no longer runs.
sweep_clusters() {
  local folder owner postmaster
  for folder in /tmp/careerhub-test.*; do
    # Our own only, and no link to elsewhere.
    [[ -d "$folder" && -O "$folder" && ! -L "$folder" ]] || continue
    owner="$(cat "$folder/owner" 2> /dev/null || true)"
    if [[ -s "$folder/began" ]]; then
      [[ "$(began "$owner" || true)" != "$(cat "$folder/began")" ]] || continue
    else
      # Perhaps one that is just being made.
      [[ -z "$(find "$folder" -maxdepth 0 -mmin -60)" ]] || continue
    fi
    postmaster="$(head -n 1 "$folder/pg/data/postmaster.pid" 2> /dev/null || true)"
    if [[ -n "$postmaster" ]] && grep -qs "$folder" "/proc/$postmaster/cmdline"; then
      kill -QUIT "$postmaster" 2> /dev/null || true
    fi
    rm -rf "$folder"
  done
}
