#undef assert
#ifdef NDEBUG
#define assert(e) ((void)0)
#else
#define assert(e) ((e) ? (void)0 : __qz_assert_fail(#e))
#endif
#undef static_assert
#define static_assert _Static_assert
#ifndef _QZ_ASSERT_H
#define _QZ_ASSERT_H
void __qz_assert_fail(const char *expression);
#endif
