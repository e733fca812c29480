/** A small API to compare with: a record with a type in it, a body that is taken over, a parameter of the path. */
export const crews = `resource: Crews
singular: crew
about: People who work together.
key: CrewID
record:
  CrewID:   { type: integer }
  CrewName: { type: string, nullable: true, maxLength: 50 }
  Members:  { type: array, of: Member, nullable: true }
types:
  Member:
    MemberID: { type: integer }
operations:
  crews_get:
    list: /Crews
    id: Crews_Get
    title: List crews
    about: Gives crews.
  crews_create:
    post: /Crews
    id: Crews_Create
    title: Create crew
    about: Makes a crew.
    body:
      CrewName: { type: string, required: true }
      Members:  { type: array, of: Member, about: "Who works in it." }
    replies: id
  crews_update:
    put: /Crews
    id: Crews_Update
    title: Update crew
    about: Changes a crew.
    bodyFrom: crews_create
    body:
      CrewID: { type: integer, required: true, minimum: 1 }
    replies: id
  crews_rate:
    get: /Crews/{id}/Rating
    id: Crews_Rate
    title: Rate crew
    about: Says what others think of a crew.
    params:
      id: { type: integer, required: true, ref: Crews }
    replies: text
    newer: true
`;
