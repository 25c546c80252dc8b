// A complete adapter, for Java 17 or later without libraries, for the example library that comes with Hushmark.
//
//     java Adapter.java PYTHON
//
// PYTHON is the interpreter in which Hushmark is installed; with it the library is started, and when the adapter ends, so
// does the library. What is about the library stands in the first half; the second half is the protocol.

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

public class Adapter {
    /** An answer that is an error, with its code. */
    static class Refused extends Exception {
        final int code;

        Refused(int code, String message) {
            super(message);
            this.code = code;
        }
    }

    static final int UNSUPPORTED = 1001; // the product has no such thing, or the adapter cannot do it yet
    static final int SEED_FAILED = 1002; // the product did not take an entry
    static final int UNREACHABLE = 1003; // the product does not answer

    /** Requests to send, and what to take out of their answers. */
    record SignIn(List<?> requests, List<?> capture) {}

    // ---- The product

    static final Map<String, ?> ADAPTER = Map.of("name", "example-adapter-java", "version", "1.0");
    static final List<String> KEPT = List.of("request", "list", "search", "booking");
    static final List<String> SEEDS = Stream.concat(
        Stream.of("patron", "item", "loan", "returnedLoan", "hold", "charge", "guardianLink", "endedLink", "consent", "staff"),
        KEPT.stream()).toList();
    static final List<String> ROLES = List.of("circulation", "cataloguing", "partner", "vendor", "former");
    static final Map<String, String> ACCOUNT = Map.of( // what follows a patron's number in an address
        "patron.self.show", "",
        "patron.loans.list", "/loans",
        "patron.history.list", "/history",
        "patron.holds.list", "/holds",
        "patron.charges.list", "/charges",
        "patron.requests.list", "/requests", // these and what follows she alone sees
        "patron.lists.show", "/lists",
        "patron.searches.list", "/searches",
        "patron.bookings.list", "/bookings");
    static final Map<String, String> ITEM = Map.of( // BARCODE stands for the item's
        "item.status", "/items/BARCODE",
        "item.borrower.show", "/items/BARCODE/borrower",
        "title.holds.list", "/titles/BARCODE/holds",
        "slip.hold.show", "/slips/hold/BARCODE");
    static final Map<String, String> LISTS = Map.of("report.run", "/reports/overdue", "log.view", "/log");
    static final Map<String, String> SEARCHES = Map.of(
        "search.public", "/catalogue/search?q=", "search.suggest", "/catalogue/suggestions?q=");
    static final List<String> OWN = List.of(
        "patron.self.show", "patron.loans.list", "patron.history.list", "patron.holds.list", "patron.charges.list",
        "patron.requests.list", "patron.lists.show", "patron.searches.list", "patron.bookings.list");
    static final Map<String, List<String>> CHANNELS = Map.of(
        "opac-anon", List.of("item.status", "search.public", "search.suggest", "list.public.show"),
        "opac-patron", OWN,
        "kiosk", List.of("patron.loans.list"),
        "rest-patron", OWN,
        "rest-staff", List.of(
            "patron.loans.list", "patron.history.list", "patron.holds.list", "patron.charges.list", "item.status",
            "item.borrower.show", "title.holds.list", "slip.hold.show", "report.run", "log.view"),
        "notice", List.of("notice.overdue", "notice.hold"),
        // Hushmark speaks SIP2 by itself; these are what the library answers there.
        "sip2", List.of(
            "patron.self.show", "patron.loans.list", "patron.holds.list", "patron.charges.list", "item.status",
            "loan.return", "loan.create"));
    static final List<String> LACKS = List.of();
    static final int PARALLEL = 4; // how many requests it may be sent at once
    static final boolean CLOCK = true; // it can be told that it is another day
    static final Integer PAST_LOAN_DAYS = 30; // so long after its return a loan is still shown to its patron
    static final List<String> ABSENT = List.of(
        "ncip", "ils-di", "soap", "staff-ui", "report", "export", "audit", "print", "log", "third-party");
    static final Map<String, ?> BEARER = Map.of("Authorization", "Bearer {{token}}");

    /** The example library, started for one run. */
    static class Product {
        private final String python;
        private final String secret = UUID.randomUUID().toString() + UUID.randomUUID();
        private final HttpClient client = HttpClient.newHttpClient();
        private Path directory;
        private Process process;
        private String url;
        private Map<String, Object> sip2;
        private Map<String, Object> said;

        Product(String[] words) {
            python = words.length > 0 ? words[0] : "python3";
        }

        /** Start it if need be, and say what it is. */
        Map<String, ?> about() throws Exception {
            if (process == null) start();
            said = administration("GET", "/about", null);
            return Map.of("name", "Example library system", "version", said.get("version"));
        }

        /** Its own name, whether it is for tests, and how many patrons it holds; asked after about. */
        Map<String, ?> system() {
            return Map.of(
                "name", said.get("name"), "environment", said.get("environment"), "patrons", said.get("patrons"));
        }

        /** Where each channel is; mail (null if it is not asked for) goes where Hushmark says. */
        Map<String, ?> places(Map<String, Object> mail) throws Exception {
            if (mail != null) administration("POST", "/mail", mail);
            var found = new LinkedHashMap<String, Object>();
            for (var name : CHANNELS.keySet()) {
                if (!name.equals("notice") && !name.equals("sip2")) found.put(name, Map.of("url", url));
            }
            var machines = new LinkedHashMap<String, Object>(sip2);
            machines.put("login", said.get("terminal"));
            machines.put("institution", object(said.get("settings")).get("library"));
            found.put("sip2", machines);
            return found;
        }

        /** Bring it back to what it was when it started; answer with the number of patrons. */
        int reset() throws Exception {
            return Integer.parseInt((String) administration("POST", "/reset", Map.of()).get("patrons"));
        }

        /** Enter one person or thing, and answer with every identifier that it was given. refs: those given before. */
        Map<String, Object> make(Map<String, Object> entity, Map<String, Map<String, Object>> refs) throws Exception {
            var entry = new LinkedHashMap<String, Object>();
            var path = entry(entity, refs, entry);
            var ids = new LinkedHashMap<String, Object>(administration("POST", path, entry));
            var ref = new LinkedHashMap<String, Object>();
            for (var name : List.of("card", "login", "barcode")) {
                if (ids.containsKey(name)) ref.put(name, ids.remove(name));
            }
            ref.put("ids", ids);
            return ref;
        }

        /** The requests that sign somebody in, and what to take out of the answers. */
        SignIn signIn(String channel, String who) {
            return switch (channel) {
                case "opac-patron" -> byForm("", "/sign-in", "/account");
                case "kiosk" -> byForm("kiosk/", "/kiosk", "/kiosk/loans");
                case "rest-patron" -> byToken("/api/session", Map.of("card", "{{card}}", "pin", "{{pin}}"));
                case "rest-staff" -> byToken("/api/staff/session", Map.of("login", "{{login}}", "password", "{{pin}}"));
                default -> new SignIn(List.of(), List.of());
            };
        }

        /** The requests that sign somebody out. */
        List<?> signOut(String channel, String who) {
            if (who.equals("anonymous")) return List.of();
            var form = Map.of("csrf", "{{out}}");
            return switch (channel) {
                case "opac-patron" -> List.of(Map.of("method", "POST", "url", "/sign-out", "form", form));
                case "kiosk" -> List.of(Map.of("method", "POST", "url", "/kiosk/sign-out", "form", form));
                case "rest-patron" -> List.of(Map.of("method", "DELETE", "url", "/api/session", "headers", BEARER));
                case "rest-staff" -> List.of(Map.of("method", "DELETE", "url", "/api/staff/session", "headers", BEARER));
                default -> List.of();
            };
        }

        /** The requests of one operation, the same whoever asks; patron and item are as make answered, or null. */
        List<?> ask(
            String channel, String operation, Map<String, Object> patron, Map<String, Object> item, Map<String, Object> options) {
            var api = switch (channel) {
                case "rest-patron" -> "/api";
                case "rest-staff" -> "/api/staff";
                default -> "";
            };
            var barcode = item == null ? "" : (String) item.get("barcode");
            String path;
            if (SEARCHES.containsKey(operation)) {
                path = SEARCHES.get(operation) + URLEncoder.encode((String) options.get("query"), StandardCharsets.UTF_8);
            } else if (operation.equals("list.public.show")) path = "/catalogue";
            else if (channel.equals("opac-anon")) path = "/catalogue/items/" + barcode;
            else if (LISTS.containsKey(operation)) path = LISTS.get(operation);
            else if (ITEM.containsKey(operation)) path = ITEM.get(operation).replace("BARCODE", barcode);
            else if (channel.equals("kiosk")) path = "/kiosk/loans"; // its screen shows the one who stands before it
            else path = "/patrons/" + object(patron.get("ids")).get("patron") + ACCOUNT.get(operation);
            return List.of(Map.of("method", "GET", "url", api + path, "headers", api.isEmpty() ? Map.of() : BEARER));
        }

        /** Have it send its notices; answer when all were handed over. */
        void job(String name) throws Exception {
            administration("POST", "/jobs", Map.of("job", name));
        }

        /** Have it be another moment there, until it is reset. */
        void setClock(String at) throws Exception {
            administration("POST", "/clock", Map.of("at", at));
        }

        /** Close its input, which ends it. */
        void stop() throws Exception {
            if (process != null) {
                process.getOutputStream().close();
                if (!process.waitFor(4, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
            }
            if (directory == null) return;
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }

        private void start() throws Exception {
            directory = Files.createTempDirectory("example-library-");
            var file = directory.resolve("library.sqlite3").toString();
            var builder = new ProcessBuilder(python, "-m", "hushmark.example", "--database", file);
            builder.environment().put("HUSHMARK_EXAMPLE_ADMIN", secret);
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            String line = null;
            try {
                process = builder.start();
                var lines = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
                line = new BufferedReader(lines).readLine();
            } catch (IOException problem) {
                System.err.println(problem);
            }
            if (line == null) {
                var message = "the library did not start with " + python + "; name the Python that has Hushmark";
                throw new Refused(UNREACHABLE, message);
            }
            var started = object(new Json(line).read());
            url = (String) started.get("url");
            sip2 = object(started.get("sip2"));
        }

        private Map<String, Object> administration(String method, String path, Map<String, ?> body) throws Exception {
            var sent = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(Json.write(body));
            var request = HttpRequest.newBuilder(URI.create(url + "/api/administration" + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .method(method, sent)
                .build();
            HttpResponse<String> answer;
            try {
                answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException problem) {
                throw new Refused(UNREACHABLE, "the library does not answer at " + url + ": " + problem);
            }
            if (answer.statusCode() >= 300) {
                throw new Refused(SEED_FAILED, path + " was answered with " + answer.statusCode() + ": " + answer.body());
            }
            return object(new Json(answer.body()).read());
        }
    }

    /** Where something is entered; what is said of it is put into entry. */
    static String entry(Map<String, Object> entity, Map<String, Map<String, Object>> refs, Map<String, Object> entry)
        throws Refused {
        var type = (String) entity.get("type");
        if (List.of("loan", "hold", "charge").contains(type) || KEPT.contains(type)) {
            entry.put("card", refs.get(entity.get("patron")).get("card"));
            entry.put("barcode", refs.get(entity.get("item")).get("barcode"));
        }
        switch (type) {
            case "patron": // each asks the library to remember what she returned, so that it is seen who is shown it
                entry.putAll(object(entity.get("name")));
                copy(entity, entry, "email", "phone", "address", "pin");
                entry.put("birth_date", entity.get("birthDate"));
                entry.put("keep_history", true);
                return "/patrons";
            case "staff": // a partner does the same work at another member library; one who left had it, and the account was closed
                var partner = entity.get("role").equals("partner");
                var former = entity.get("role").equals("former");
                entry.putAll(object(entity.get("name")));
                entry.put("role", partner || former ? "circulation" : entity.get("role"));
                if (partner) entry.put("library", "NORTH");
                if (former) entry.put("closed", true);
                entry.put("password", entity.get("pin"));
                return "/staff";
            case "item":
                copy(entity, entry, "title", "author");
                return "/items";
            case "loan":
                copy(entity, entry, "out", "due", "returned");
                return "/loans";
            case "hold":
                copy(entity, entry, "placed", "ready");
                return "/holds";
            case "charge":
                copy(entity, entry, "reason", "cents", "day");
                return "/charges";
            case "guardianLink":
                entry.put("guardian_card", refs.get(entity.get("guardian")).get("card"));
                entry.put("minor_card", refs.get(entity.get("minor")).get("card"));
                copy(entity, entry, "since", "ended");
                return "/guardian-links";
            case "consent":
                entry.put("card", refs.get(entity.get("patron")).get("card"));
                entry.put("friend_card", refs.get(entity.get("friend")).get("card"));
                copy(entity, entry, "since", "until", "revoked");
                return "/consents";
            case "request", "list", "search", "booking":
                entry.put("kind", type);
                copy(entity, entry, "day");
                return "/kept";
            default:
                throw new Refused(UNSUPPORTED, "the library keeps no " + type);
        }
    }

    static void copy(Map<String, Object> from, Map<String, Object> to, String... names) {
        for (var name : names) {
            if (from.containsKey(name)) to.put(name, from.get(name));
        }
    }

    /** Sign in at a page's form: fetch it, post it with its hidden token, and fetch the page that shows the way out. */
    static SignIn byForm(String place, String ask, String shown) {
        var hidden = "action=\"/%s\"><input type=\"hidden\" name=\"csrf\" value=\"([0-9a-f]{64})\"";
        var form = Map.of("csrf", "{{csrf}}", "card", "{{card}}", "pin", "{{pin}}");
        return new SignIn(
            List.of(
                Map.of("method", "GET", "url", ask),
                Map.of("method", "POST", "url", "/" + place + "sign-in", "form", form),
                Map.of("method", "GET", "url", shown)),
            List.of(
                Map.of("name", "csrf", "request", 0, "kind", "pattern", "pattern", hidden.formatted(place + "sign-in")),
                Map.of("name", "out", "request", 2, "kind", "pattern", "pattern", hidden.formatted(place + "sign-out"))));
    }

    /** Sign in at an interface that answers with a token. */
    static SignIn byToken(String url, Map<String, ?> body) {
        return new SignIn(
            List.of(Map.of("method", "POST", "url", url, "json", body)),
            List.of(Map.of("name", "token", "request", 0, "kind", "json", "pointer", "/token")));
    }

    // ---- The protocol: nothing below is about the product. What each message means is said in Hushmark's schema.json.

    static final String PROTOCOL = "1.0";
    static final int NO_PROTOCOL = 1006;
    static final int NO_SUCH_METHOD = -32601;
    static final int FAILED = -32000;

    final Product product;
    final Map<String, Map<String, Object>> refs = new LinkedHashMap<>();
    int visits = 0;

    Adapter(String[] words) {
        product = new Product(words);
    }

    public static void main(String[] words) throws Exception {
        var adapter = new Adapter(words);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever else is printed goes to standard error, which Hushmark keeps
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.print(Json.write(adapter.answer(line)) + "\n");
            answers.flush();
        }
        adapter.product.stop();
    }

    /** One message, answered: with a result, or with an error and its code. */
    Map<String, Object> answer(String line) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("jsonrpc", "2.0");
        answer.put("id", null);
        try {
            var message = object(new Json(line).read());
            answer.put("id", message.get("id"));
            answer.put("result", result((String) message.get("method"), object(message.get("params"))));
        } catch (Refused problem) {
            answer.put("error", Map.of("code", problem.code, "message", problem.getMessage()));
        } catch (Exception problem) {
            problem.printStackTrace();
            answer.put("error", Map.of("code", FAILED, "message", problem.toString()));
        }
        return answer;
    }

    /** One method for each message: it takes the parameters, and returns the result. */
    Map<String, ?> result(String method, Map<String, Object> params) throws Exception {
        return switch (method) {
            case "initialize" -> initialize(params);
            case "endpoints" -> Map.of("channels", product.places(object(params.get("mail"))));
            case "reset" -> {
                refs.clear();
                yield Map.of("patrons", product.reset());
            }
            case "seed" -> seed(params);
            case "open" -> open(params);
            case "perform" -> perform(params);
            case "close" -> {
                var session = ((String) params.get("session")).split("/");
                yield Map.of("requests", product.signOut(session[0], session[1]));
            }
            case "job" -> {
                product.job((String) params.get("job"));
                yield Map.of();
            }
            case "clock" -> {
                product.setClock((String) params.get("at"));
                yield Map.of();
            }
            default -> throw new Refused(NO_SUCH_METHOD, "there is no method " + method);
        };
    }

    Map<String, ?> initialize(Map<String, Object> params) throws Exception {
        if (!((List<?>) params.get("protocol")).contains(PROTOCOL)) {
            throw new Refused(NO_PROTOCOL, "this adapter speaks " + PROTOCOL);
        }
        var channels = new LinkedHashMap<String, Object>();
        CHANNELS.forEach((name, operations) -> channels.put(name, Map.of("access", "wire", "operations", operations)));
        for (var name : ABSENT) channels.put(name, Map.of("access", "absent", "operations", List.of()));
        var capabilities = new LinkedHashMap<String, Object>(Map.of(
            "seed", SEEDS, "staffRoles", ROLES, "lacks", LACKS, "channels", channels, "decide", "none",
            "clock", CLOCK ? "settable" : "none", "reset", "snapshot", "parallel", PARALLEL));
        if (PAST_LOAN_DAYS != null) capabilities.put("pastLoanDays", PAST_LOAN_DAYS);
        return Map.of(
            "protocol", PROTOCOL,
            "adapter", ADAPTER,
            "product", product.about(),
            "system", product.system(),
            "capabilities", capabilities);
    }

    Map<String, ?> seed(Map<String, Object> params) throws Exception {
        var made = new LinkedHashMap<String, Object>();
        var refused = new ArrayList<Object>();
        for (var each : (List<?>) params.get("set")) {
            var entity = object(each);
            var alias = (String) entity.get("alias");
            try {
                refs.put(alias, product.make(entity, refs));
                made.put(alias, refs.get(alias));
            } catch (Refused problem) {
                if (problem.code != UNSUPPORTED) throw problem;
                refused.add(Map.of("alias", alias, "code", "unsupported", "detail", problem.getMessage()));
            }
        }
        return Map.of("refs", made, "refused", refused);
    }

    Map<String, ?> open(Map<String, Object> params) throws Exception {
        var channel = (String) params.get("channel");
        var who = (String) object(params.get("as")).get("type");
        var signIn = who.equals("anonymous") ? new SignIn(List.of(), List.of()) : product.signIn(channel, who);
        visits += 1;
        var session = channel + "/" + who + "/" + visits;
        return Map.of("session", session, "requests", signIn.requests(), "capture", signIn.capture());
    }

    Map<String, ?> perform(Map<String, Object> params) throws Exception {
        var channel = ((String) params.get("session")).split("/")[0];
        var target = object(params.get("target"));
        var patron = made(target.get("patron"));
        var item = made(target.get("item"));
        var options = object(params.get("options"));
        return Map.of("requests", product.ask(channel, (String) params.get("operation"), patron, item, options));
    }

    /** What was made under an alias; null if none is meant. */
    Map<String, Object> made(Object alias) throws Refused {
        if (alias != null && !refs.containsKey(alias)) throw new Refused(SEED_FAILED, alias + " was never made");
        return alias == null ? null : refs.get(alias);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** JSON, read and written: objects are maps, arrays are lists, numbers are Long or Double. */
    static class Json {
        private final String text;
        private int at = 0;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            var value = value();
            space();
            if (at < text.length()) throw wrong();
            return value;
        }

        private Object value() {
            space();
            switch (at < text.length() ? text.charAt(at) : ' ') {
                case '{':
                    var object = new LinkedHashMap<String, Object>();
                    at += 1;
                    while (!next('}')) {
                        if (!object.isEmpty()) expect(',');
                        space();
                        var name = string();
                        expect(':');
                        object.put(name, value());
                    }
                    return object;
                case '[':
                    var array = new ArrayList<Object>();
                    at += 1;
                    while (!next(']')) {
                        if (!array.isEmpty()) expect(',');
                        array.add(value());
                    }
                    return array;
                case '"':
                    return string();
                default:
                    return word();
            }
        }

        private Object word() {
            var start = at;
            while (at < text.length() && ",:]} \t\r\n".indexOf(text.charAt(at)) < 0) at += 1;
            var word = text.substring(start, at);
            switch (word) {
                case "null": return null;
                case "true": return true;
                case "false": return false;
                default:
                    try {
                        if (word.matches("-?[0-9]+")) return Long.valueOf(word);
                        return Double.valueOf(word);
                    } catch (NumberFormatException problem) {
                        throw wrong();
                    }
            }
        }

        private String string() {
            expect('"');
            var found = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                var c = text.charAt(at++);
                if (c == '\\') {
                    c = text.charAt(at++);
                    switch (c) {
                        case 'b' -> c = '\b';
                        case 'f' -> c = '\f';
                        case 'n' -> c = '\n';
                        case 'r' -> c = '\r';
                        case 't' -> c = '\t';
                        case 'u' -> {
                            c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                            at += 4;
                        }
                        default -> { }
                    }
                }
                found.append(c);
            }
            expect('"');
            return found.toString();
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) at += 1;
        }

        private boolean next(char wanted) {
            space();
            var found = at < text.length() && text.charAt(at) == wanted;
            if (found) at += 1;
            return found;
        }

        private void expect(char wanted) {
            if (!next(wanted)) throw wrong();
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("this is no JSON at character " + at);
        }

        static String write(Object value) {
            if (value instanceof Map<?, ?> map) {
                var parts = new ArrayList<String>();
                map.forEach((name, part) -> parts.add(quoted(name.toString()) + ":" + write(part)));
                return "{" + String.join(",", parts) + "}";
            }
            if (value instanceof List<?> list) return "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
            return value instanceof String text ? quoted(text) : String.valueOf(value);
        }

        private static String quoted(String text) {
            var found = new StringBuilder("\"");
            for (var c : text.toCharArray()) {
                if (c == '"' || c == '\\') found.append('\\').append(c);
                else if (c < ' ') found.append("\\u%04x".formatted((int) c));
                else found.append(c);
            }
            return found.append('"').toString();
        }
    }
}
