# C.R.S. 24-90-119, and articles 24-74 and 24-74.1 on top of it, in Rego: written by hand from the statute and the register of
# readings, and not made from the evaluator's tables.
#
# The input has the edition of the section (1983, 2003, 2005, 2022, 2024), the law on top of it (none, 2021, 2025), and the
# questions that are answered yes or no. What is not answered is unknown, and `verdict` is undefined where that decides.
package statute

import rego.v1

verdict := "prohibited" if prohibited

verdict := "not-covered" if {
	not_reached
	not_forbidden_besides
}

verdict := "permitted" if {
	let_go
	not_forbidden_besides
	not not_reached
}

prohibited if {
	reached
	not_let_go
}

prohibited if some_besides

yes(question) if input.answers[question] == true

no(question) if input.answers[question] == false

all_yes(questions) if {
	every question in questions { yes(question) }
}

any_no(questions) if {
	some question in questions
	no(question)
}

# (1) "a publicly supported library [in 1983: or library system] shall not disclose any record or other information that
# identifies a person as having requested or obtained specific materials or service or as otherwise having used the library"

forbidding := ["library_acts", "disclosed", "told_to_another", "identifies_person", "shows_use"]

bound if yes("publicly_supported_library")

bound if {
	input.edition == "1983"
	yes("library_system")
}

not_bound if {
	no("publicly_supported_library")
	input.edition != "1983"
}

not_bound if {
	no("publicly_supported_library")
	no("library_system")
}

reached if {
	bound
	all_yes(forbidding)
	not_taken_out
}

not_reached if not_bound

not_reached if any_no(forbidding)

not_reached if taken_out

# (4), since 2024: "A written request for reconsideration of a library resource made at a public library pursuant to section
# 24-90-122 (3) is not a library user record as described in subsection (1) of this section."

taking_out := ["written_request", "at_public_library", "pursuant_to_122_3", "request_itself"]

taken_out if {
	input.edition == "2024"
	all_yes(taking_out)
}

not_taken_out if input.edition != "2024"

not_taken_out if any_no(taking_out)

# (2) "Records may be disclosed in the following instances:"

let_go if {
	yes("record")
	some instance in instances
	all_yes(instance)
}

not_let_go if no("record")

not_let_go if {
	every instance in instances { any_no(instance) }
}

# "pursuant to": what binds this holder, here and now (T-PURSUANT, T-DEFECT)
binding := ["facially_valid", "addressed_to_holder", "in_force", "runs_in_colorado", "process_covers"]

since_1983 := [
	# (a) "When necessary for the reasonable operation of the library;"
	["necessary", "reasonable_operation"],
	# (b) "Upon written consent of the user;" in force and covering the disclosure (T-REV, T-BLANKET)
	["consent_written", "consent_of_user", "consent_in_force", "consent_covers"],
	# (c) "Pursuant to subpoena, upon court order, or where otherwise required by law;" of a court of record (T-COURT)
	array.concat(["subpoena"], binding),
	array.concat(["court_order", "court_of_record"], binding),
	["required_by_law"],
]

# (d) "To a custodial parent or legal guardian who has access to a minor's library card or its authorization number for the
# purpose of accessing by electronic means library records of the minor."
since_2005 := [["custodial", "minor", "card_or_number", "electronic"]]

instances := since_1983 if input.edition in {"1983", "2003"}

instances := array.concat(since_1983, since_2005) if input.edition in {"2005", "2022", "2024"}

# Articles 24-74 and 24-74.1: for federal immigration enforcement only on court-issued paper, where law requires it or where the
# library's duties need it (24-74-103; state agencies from 2021, political subdivisions too from 2025), and only on process of a federal judge or
# magistrate or with consent (24-74.1-102, from 2025)

duties := ["necessary", "reasonable_operation"]

of_article_74(holder) := {
	"reaches": [holder, "disclosed", "told_to_another", "immigration", "identifies_person"],
	"lifted_by": [["publicly_available"], ["court_issued"], ["required_by_law"], duties, ["consent_lifts"]],
}

article_74_1 := {
	"reaches": ["publicly_supported_library", "disclosed", "immigration", "to_immigration_authorities", "identifies_person"],
	"lifted_by": [["publicly_available"], ["federal_judge"], ["consented"]],
}

articles := {"2021": [of_article_74("state_agency")], "2025": [of_article_74("public_body"), article_74_1]}

some_besides if {
	some article in articles[input.on_top]
	all_yes(article.reaches)
	every ground in article.lifted_by { any_no(ground) }
}

not_forbidden_besides if input.on_top == "none"

not_forbidden_besides if {
	every article in articles[input.on_top] { does_not_forbid(article) }
}

does_not_forbid(article) if any_no(article.reaches)

does_not_forbid(article) if {
	some ground in article.lifted_by
	all_yes(ground)
}
