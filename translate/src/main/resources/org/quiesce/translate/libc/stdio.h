#ifndef _QZ_STDIO_H
#define _QZ_STDIO_H
#include <stddef.h>
typedef struct __qz_file FILE;
extern FILE *stdin, *stdout, *stderr;
#define EOF (-1)
int printf(const char *format, ...);
int fprintf(FILE *file, const char *format, ...);
int dprintf(int fd, const char *format, ...);
int puts(const char *text);
int putchar(int c);
int fputs(const char *text, FILE *file);
int fputc(int c, FILE *file);
int putc(int c, FILE *file);
int fflush(FILE *file);
void perror(const char *text);
int snprintf(char *to, size_t size, const char *format, ...);
int sprintf(char *to, const char *format, ...);
int getchar(void);
int scanf(const char *format, ...);
int fscanf(FILE *file, const char *format, ...);
#endif
