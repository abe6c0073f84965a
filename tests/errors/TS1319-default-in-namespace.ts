// Only modules have default exports.
namespace ns {
  export default 5; //~ TS1319
}
