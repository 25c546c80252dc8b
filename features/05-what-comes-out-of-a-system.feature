@kind:interface @provision:24-90-119.1 @source:24-90-119.1
Feature: What comes out of a library system
  "... a publicly supported library shall not disclose any record or other information that
  identifies a person as having requested or obtained specific materials or service or as
  otherwise having used the library."

  A library discloses through its system as surely as by word of mouth. Each scenario here is
  asked of the system itself, in two worlds that differ only in who has what; whatever differs
  in the answer tells who has what.

  Background:
    Given a public library whose system keeps patrons' records

  Rule: Nobody but the patron learns through the patrons' doors what she has

    @id:IF-001 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-1
    Scenario: Nobody who has not signed in learns what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody who has not signed in asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-002 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-64a
    Scenario: A patron's card with a wrong PIN opens nothing
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody with "Ana"'s card and a wrong PIN asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-003 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-1
    Scenario: Another patron does not learn what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-004 @level:may @needs:patron @needs:item @needs:loan @source:FP-65
    Scenario: A patron sees what she has on loan herself
      Given "Ana", a patron who has "a book on grief" on loan
      When "Ana" signs in and asks for "Ana"'s loans
      Then the library may show it to her

    @id:IF-005 @level:must @needs:patron @needs:item @needs:hold @control:IF-007 @source:FP-34
    Scenario: Nobody who has not signed in learns what a patron has on hold
      Given "Ana", a patron who has "a book on divorce" on hold
      When somebody who has not signed in asks for "Ana"'s holds
      Then nothing that comes out tells who has what

    @id:IF-006 @level:must @needs:patron @needs:item @needs:hold @control:IF-007 @source:FP-34
    Scenario: Another patron does not learn what a patron has on hold
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s holds
      Then nothing that comes out tells who has what

    @id:IF-007 @level:may @needs:patron @needs:item @needs:hold @source:FP-65
    Scenario: A patron sees what she has on hold herself
      Given "Ana", a patron who has "a book on divorce" on hold
      When "Ana" signs in and asks for "Ana"'s holds
      Then the library may show it to her

    @id:IF-008 @level:must @needs:patron @needs:item @needs:returnedLoan @control:IF-010 @source:FP-1
    Scenario: Nobody who has not signed in learns what a patron has returned
      Given "Ana", a patron who has returned "a book on bankruptcy"
      When somebody who has not signed in asks for "Ana"'s past loans
      Then nothing that comes out tells who has what

    @id:IF-009 @level:must @needs:patron @needs:item @needs:returnedLoan @control:IF-010 @source:FP-1
    Scenario: Another patron does not learn what a patron has returned
      Given "Ana", a patron who has returned "a book on bankruptcy"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s past loans
      Then nothing that comes out tells who has what

    @id:IF-010 @level:may @needs:patron @needs:item @needs:returnedLoan @source:FP-65
    Scenario: A patron sees what she has returned, if the library keeps it
      Given "Ana", a patron who has returned "a book on bankruptcy"
      When "Ana" signs in and asks for "Ana"'s past loans
      Then the library may show it to her

  Rule: The public catalogue tells whether an item is out, and not who has it

    @id:IF-020 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: The catalogue page of an item on loan does not tell who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody opens the public catalogue page of "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-028 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-16
    Scenario: The catalogue page of an item does not tell who waits for it
      Given "Ana", a patron who has "a book on divorce" on hold
      When anybody opens the public catalogue page of "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-021 @level:may @needs:patron @needs:item @needs:loan @needs:staff @needs:circulation @source:FP-43
    Scenario: The circulation desk sees who has an item, to serve the patron
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve the patron, who has "a book on addiction"
      Then the library may show it to the desk

    @id:IF-022 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-1
    Scenario: Nobody who has not signed in learns who has an item
      Given "Ana", a patron who has "a book on addiction" on loan
      When somebody who has not signed in asks who has "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-023 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:partner @control:IF-021 @source:FP-43a
    Scenario: Staff of another library, serving nobody, do not learn who has an item
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Petra", a member of staff of another member library, who is not serving her
      When "Petra" asks, for no duty of the library, who has "a book on addiction"
      Then nothing that comes out tells who has what

  Rule: Who waits for a title is told to whoever serves them, and to nobody else

    @id:IF-025 @level:may @needs:patron @needs:item @needs:hold @needs:staff @needs:circulation @source:FP-55
    Scenario: The circulation desk sees who waits for a title, to serve the patron
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve the patron, who waits for "a book on divorce"
      Then the library may show it to the desk

    @id:IF-026 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-1
    Scenario: Nobody who has not signed in learns who waits for a title
      Given "Ana", a patron who has "a book on divorce" on hold
      When somebody who has not signed in asks who waits for "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-027 @level:must @needs:patron @needs:item @needs:hold @needs:staff @needs:partner @control:IF-025 @source:FP-43a
    Scenario: Staff of another library, serving nobody, do not learn who waits for a title
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Petra", a member of staff of another member library, who is not serving her
      When "Petra" asks, for no duty of the library, who waits for "a book on divorce"
      Then nothing that comes out tells who has what
