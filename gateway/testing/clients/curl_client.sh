#!/bin/sh
# A client of Aspire on the command line: base URL, client id and secret are all it knows.
set -eu
base=$1 client_id=$2 secret=$3 name=$4
json='Content-Type: application/json'
field() { sed -E "s/.*\"$1\" *: *\"([^\"]*)\".*/\1/"; }

login=$(curl -sS -H "$json" -d "{\"ClientId\":\"$client_id\",\"Secret\":\"$secret\"}" "$base/Authorization")
refresh=$(printf '%s' "$login" | field RefreshToken)
login=$(curl -sS -H "$json" -d "{\"RefreshToken\":\"$refresh\"}" "$base/Authorization/RefreshToken")
token=$(printf '%s' "$login" | field Token)
# Status and body, as a pair.
send() { curl -sS --compressed -H "Authorization: Bearer $token" -w ' %{http_code}' "$@" | sed -E 's/^(.*) ([0-9]+)$/[\2,\1]/'; }
status() { curl -sS -o /dev/null -H "Authorization: Bearer $token" -w '%{http_code}' "$@"; }

found=$(send -G --data-urlencode '$filter=PropertyID le 3' --data-urlencode '$select=PropertyID,PropertyName' \
  --data-urlencode '$orderby=PropertyID' "$base/Properties")
page=$(send --globoff "$base/Properties?\$top=2&\$skip=1&\$select=PropertyID&\$orderby=PropertyID")
written=$(status -X POST -H "$json" -d "{\"UnitTypeName\":\"$name\",\"Active\":true}" "$base/UnitTypes")
too_many=$(send "$base/Properties?\$top=1001")
missing=$(status "$base/Nowhere")
parts=$(printf '%s' "$token" | tr '.' '\n' | grep -c '')
printf '{"jwt":%s,"found":%s,"page":%s,"written":%s,"too_many":%s,"missing":%s}\n' \
  "$parts" "$found" "$page" "$written" "$too_many" "$missing"
