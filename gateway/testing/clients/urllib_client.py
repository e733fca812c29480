"""A client of Aspire as people write them in Python, with the standard library: base URL, client id and secret are all it knows."""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

base, client_id, secret, name = sys.argv[1:]


def send(method, path, token=None, body=None):
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data=data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.loads(answer.read() or "null")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


_, tokens = send("POST", "/Authorization", body={"ClientId": client_id, "Secret": secret})
_, tokens = send("POST", "/Authorization/RefreshToken", body={"RefreshToken": tokens["RefreshToken"]})
token = tokens["Token"]
query = urllib.parse.urlencode(
    {"$filter": "PropertyID le 3", "$select": "PropertyID,PropertyName", "$orderby": "PropertyID"}
)
found = send("GET", "/Properties?" + query, token)
page = send("GET", "/Properties?$top=2&$skip=1&$select=PropertyID&$orderby=PropertyID", token)
written = send("POST", "/UnitTypes", token, {"UnitTypeName": name, "Active": True})
print(
    json.dumps(
        {
            "jwt": len(token.split(".")),
            "found": found,
            "page": page,
            "written": written[0],
            "too_many": send("GET", "/Properties?$top=1001", token),
            "missing": send("GET", "/Nowhere", token)[0],
        }
    )
)
