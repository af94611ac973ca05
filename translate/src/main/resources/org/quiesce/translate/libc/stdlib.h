#ifndef _QZ_STDLIB_H
#define _QZ_STDLIB_H
#include <stddef.h>
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *old, size_t size);
void *aligned_alloc(size_t alignment, size_t size);
void *memalign(size_t alignment, size_t size);
void free(void *old);
void abort(void);
void exit(int status);
void _Exit(int status);
int atexit(void (*function)(void));
int atoi(const char *text);
long atol(const char *text);
long strtol(const char *text, char **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
int rand(void);
int rand_r(unsigned int *seed);
long random(void);
void srand(unsigned int seed);
void srandom(unsigned int seed);
int abs(int x);
long labs(long x);
char *getenv(const char *name);
int posix_memalign(void **to, size_t alignment, size_t size);
#endif
