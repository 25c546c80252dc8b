@kind:interface @provision:24-90-119.2.b @source:24-90-119.2.b
Feature: What a patron lets somebody else see, by a consent that the system keeps
  "Upon written consent of the user."

  Some systems let a patron say, from her own account, that somebody else may see what she has. Such a
  consent opens her record to that person, for as long as it stands, and to nobody else.

  Background:
    Given a public library whose system keeps patrons' records

  Rule: A consent opens the record to whom the patron named

    @id:IF-120 @level:may @needs:patron @needs:item @needs:loan @needs:consent @source:24-90-119.2.b
    Scenario: Somebody whom a patron let see her loans sees them
      Given "Ana", a patron who has "a book on grief" on loan
      And "Rose", whom "Ana" let see in writing what she has, until she says otherwise
      When "Rose" signs in and asks for "Ana"'s loans
      Then the library may show it to whom she let see it

    @id:IF-121 @level:must @needs:patron @needs:item @needs:loan @needs:consent @control:IF-120 @source:24-90-119.2.b
    Scenario: A consent given for one person does not open the record to another
      Given "Ana", a patron who has "a book on grief" on loan
      And "Rose", whom "Ana" let see in writing what she has, until she says otherwise
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells who has what

  Rule: A consent ends when it says so, and when the patron takes it back

    @id:IF-122 @level:must @needs:patron @needs:item @needs:loan @needs:consent @control:IF-120 @source:24-90-119.2.b
    Scenario: A consent that has ended by its own terms opens nothing
      Given "Ana", a patron who has "a book on grief" on loan
      And "Rose", whom "Ana" let see in writing what she has, until last week
      When "Rose" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-123 @level:must @needs:patron @needs:item @needs:loan @needs:consent @control:IF-120 @source:24-90-119.2.b
    Scenario: A consent that the patron took back opens nothing
      Given "Ana", a patron who has "a book on grief" on loan
      And "Rose", whom "Ana" let see in writing what she has, and took that back last week
      When "Rose" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-158 @level:must @needs:patron @needs:item @needs:loan @needs:consent @control:IF-120 @source:24-90-119.2.b
    Scenario Outline: A consent that the patron took back opens nothing else (<case>)
      Given "Ana", a patron who <has>
      And "Rose", whom "Ana" let see in writing what she has, and took that back last week
      When "Rose" signs in and asks for "Ana"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case       | needs        | has                                 | records    |
        | holds      | hold         | has "a book on divorce" on hold     | holds      |
        | past-loans | returnedLoan | has returned "a book on bankruptcy" | past loans |
        | charges    | charge       | owes a charge for "a book on debt"  | charges    |
