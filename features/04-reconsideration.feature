@kind:law @provision:24-90-119.4
Feature: A written request to reconsider a library resource is no library user record
  C.R.S. 24-90-119 (4): "A written request for reconsideration of a library resource made at a public library pursuant to
  section 24-90-122 (3) is not a library user record as described in subsection (1) of this section."

  The subsection was added in 2024, after Brookhart v. Reaman, 2023 COA 93, had held that whoever fills in the form
  requests a service of the library.

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026
    And the library has received an open-records request

  Rule: The request itself is open, in writing and under the library's policy

    @id:LAW-601 @level:may @source:FP-22 @source:FP-22i.request @source:24-72-204.3.a.IX
    Scenario: A resident's written request is given with the name, and without address, telephone number and card number
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it
      And under section 24-72-204(3)(a)(IX) the address and telephone number stay closed

    @id:LAW-602 @level:may @source:FP-22 @source:24-90-122.3
    Scenario: In June 2025 the library must give a resident's written request
      Given it is 2 June 2025
      And the request was made on 5 May 2025
      And under other law a reconsideration request is an open record
      When the library gives whoever made the open-records request a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it

    @id:LAW-603 @level:must @control:LAW-601 @reading:T-FORM @reading:T-REG @source:FP-22d @source:FP-22i.number @source:FP-23 @source:24-90-119.4
    Scenario Outline: A newspaper is given something near it (<case>)
      When the library gives a newspaper <what>
      Then the statute forbids it

      Examples:
        | case                | what                                                    |
        | spoken-complaint    | who complained aloud at the desk about a book           |
        | letter-outside      | a resident's letter about a book, outside 24-90-122(3)  |
        | card-number-left-in | a resident's written request with the card number on it |
        | purchase-suggestion | who suggested a title for purchase                      |

    @id:LAW-607 @level:may @source:24-90-119.4 @source:24-72-204.3.a.IX
    Scenario: A resident's written request is given with address and telephone number, which the open-records act closes
      When the library gives a newspaper a resident's written request to reconsider a book, with address and telephone number
      Then subsection (4) takes it out of the statute's reach
      But other law forbids it

    @id:LAW-609 @level:may @source:24-90-119.4 @source:24-74-103.1
    Scenario: An immigration officer is given what every newspaper may have
      Given the purpose is federal immigration enforcement
      When the library gives a federal immigration officer a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it

    @provision:24-74-103 @id:LAW-879 @level:must @control:LAW-609 @source:24-74-103.1
    Scenario: An immigration officer is given it with address and telephone number, which are open to nobody
      Given the purpose is federal immigration enforcement
      When the library gives a federal immigration officer a resident's written request to reconsider a book, with address and telephone number
      Then section 24-74-103 forbids it
      And section 24-74.1-102 forbids it

    @id:LAW-608 @level:reading @reading:T-FORM=yes @source:24-90-122.3
    Scenario: The letter, if it is made pursuant to 24-90-122(3) whatever its form
      Given the reading that a letter is made pursuant to 24-90-122(3) whatever its form
      When the library gives a newspaper a resident's letter about a book, outside 24-90-122(3)
      Then subsection (4) takes it out of the statute's reach

    @id:LAW-604 @level:must @control:LAW-601 @source:FP-22e @source:24-90-122.3
    Scenario: An angry e-mail may or may not be such a request
      When the library gives a newspaper a resident's angry e-mail about a book
      Then it is undetermined until it is known whether it was a written request under 24-90-122(3)

    @id:LAW-605 @level:must @control:LAW-601 @reading:T-RESIDENT @source:FP-22f @source:24-90-122.3
    Scenario: Somebody from outside the legal service area files the form
      When the library gives a newspaper a non-resident's written request to reconsider a book, address and telephone number struck out
      Then it is undetermined while it is unsettled whether a non-resident's request is made pursuant to 24-90-122(3)

    @id:LAW-606 @level:reading @reading:T-RESIDENT=yes @source:FP-22f
    Scenario: The form from outside, if it is made pursuant to 24-90-122(3)
      Given the reading that a non-resident's form is made pursuant to 24-90-122(3)
      When the library gives a newspaper a non-resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it

  Rule: It is made at a public library

    @id:LAW-610 @level:must @control:LAW-611 @source:FP-22h
    Scenario: The request was made to the library of a state university
      Given the records are those of the library of a state-supported university
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then the statute forbids it
      And section 24-72-204(3)(a)(VII) forbids it

    @id:LAW-611 @level:may @source:FP-22i.request
    Scenario: The request was made to a public library district
      Given the records are those of a public library district
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it

    @id:LAW-612 @level:may @reading:T-RECSCOPE @source:FP-22g @source:SB-25-063
    Scenario: The request was made to a public school's library, and another act opens it
      Given the records are those of the library of a public school
      And under other law a school's reconsideration request is an open record
      When the library gives whoever made the open-records request a resident's written request to reconsider a book, address and telephone number struck out
      Then the statute permits it under subsection (2)(c)
      And the law compels it

  Rule: The law of the day of the disclosure governs

    @id:LAW-620 @level:must @control:LAW-601 @source:FP-22a
    Scenario Outline: Until its signature the subsection was not in force (<case>)
      Given it is <day>
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then the statute forbids it
      And section 24-72-204(3)(a)(VII) forbids it

      Examples:
        | case     | day             |
        | january  | 15 January 2024 |
        | last-day | 30 May 2024     |

    @id:LAW-621 @level:must @control:LAW-601 @reading:T-VER @source:FP-22b @source:SB-24-216
    Scenario Outline: In the summer of 2024 it is not settled whether the subsection was in force (<case>)
      Given it is <day>
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then it is undetermined while it is unsettled on which day subsection (4) took effect

      Examples:
        | case      | day           |
        | first-day | 31 May 2024   |
        | july      | 1 July 2024   |
        | last-day  | 6 August 2024 |

    @id:LAW-626 @level:may @source:SB-24-216
    Scenario: From 7 August 2024, by either account, the subsection is in force
      Given it is 7 August 2024
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it

    @id:LAW-622 @level:reading @reading:T-VER=latest @source:FP-22b
    Scenario: In July 2024, if an edition begins on its latest possible day
      Given it is 1 July 2024
      And the reading that an edition begins on its latest possible day
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then the statute forbids it

    @id:LAW-623 @level:may @reading:T-REC-DATE @source:FP-22c @source:2-4-202
    Scenario: In June 2025 a request of March 2023 is given
      Given it is 2 June 2025
      And the request was made on 1 March 2023
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it

    @id:LAW-624 @level:reading @reading:T-REC-DATE=request @source:FP-22c @source:2-4-202
    Scenario: The request of March 2023, if the day of the request governs
      Given it is 2 June 2025
      And the request was made on 1 March 2023
      And the reading that the day of the request governs subsection (4)
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then the statute forbids it

    @id:LAW-625 @level:may @reading:T-REC-DATE @source:FP-22c @source:24-90-122.3
    Scenario: In June 2025 the library must give the request of March 2023
      Given it is 2 June 2025
      And the request was made on 1 March 2023
      And under other law a reconsideration request is an open record
      When the library gives a newspaper a resident's written request to reconsider a book, address and telephone number struck out
      Then subsection (4) takes it out of the statute's reach
      And the law compels it
