-- Sends the lines of a file in turn: path, body, headers (name=value), parted by tabs. @@ID@@ becomes a new UUIDv7 each time,
-- @@SUBJECT@@ the line's next referral, as supply.mjs numbers them.
-- Arguments: the file, a seed, what the referrals' ids begin with.
local requests = {}
local fresh = false
local next_request = 0
local subjects = ""
local used = {}

local function uuid()
  local now = os.time() * 1000 + math.random(0, 999)
  return string.format("%08x-%04x-7%03x-%04x-%06x%06x", math.floor(now / 65536), now % 65536, math.random(0, 4095),
    math.random(32768, 49151), math.random(0, 16777215), math.random(0, 16777215))
end

local function parse(line)
  local parts = {}
  for part in string.gmatch(line .. "\t", "([^\t]*)\t") do parts[#parts + 1] = part end
  local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }
  for place = 3, #parts do
    local name, value = string.match(parts[place], "^([^=]+)=(.*)$")
    headers[name] = value
  end
  return { path = parts[1], body = parts[2], headers = headers }
end

function init(arguments)
  math.randomseed(tonumber(arguments[2]))
  subjects = arguments[3] or ""
  for line in io.lines(arguments[1]) do
    local request = parse(line)
    if string.find(line, "@@ID@@", 1, true) then
      fresh = true
      requests[#requests + 1] = request
    else
      requests[#requests + 1] = wrk.format("POST", request.path, request.headers, request.body)
    end
  end
  next_request = math.random(0, #requests - 1)
end

function request()
  next_request = next_request % #requests + 1
  local chosen = requests[next_request]
  if not fresh then return chosen end
  local id = uuid()
  used[next_request] = (used[next_request] or 0) + 1
  local subject = string.format("%s-0000-7000-8%03x-%012x", subjects, next_request - 1, used[next_request])
  local function filled(text)
    return (string.gsub(string.gsub(text, "@@ID@@", id), "@@SUBJECT@@", subject))
  end
  return wrk.format("POST", filled(chosen.path), chosen.headers, filled(chosen.body))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"bytes":%d,"failures":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
