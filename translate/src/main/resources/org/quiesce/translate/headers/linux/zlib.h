#ifndef QZ_LINUX_ZLIB_H
#define QZ_LINUX_ZLIB_H
#include <linux/zconf.h>
struct internal_state;
#define Z_FINISH 5
#define Z_OK 0
#define Z_STREAM_END 1
#define Z_DEFAULT_COMPRESSION (-1)
#define Z_DEFAULT_STRATEGY 0
#define Z_DEFLATED 8
struct z_stream_s {
	const Byte *next_in;
	uLong avail_in;
	Byte *next_out;
	uLong avail_out;
	uLong total_out;
	char *msg;
	struct internal_state *state;
	void *workspace;
	int data_type;
	uLong reserved;
};
typedef struct z_stream_s z_stream;
typedef z_stream *z_streamp;
int zlib_deflate_workspacesize(int windowBits, int memLevel);
int zlib_deflate(z_streamp strm, int flush);
int zlib_deflateEnd(z_streamp strm);
int zlib_inflate_workspacesize(void);
int zlib_inflate(z_streamp strm, int flush);
int zlib_inflateEnd(z_streamp strm);
int zlib_deflateInit2(z_streamp strm, int level, int method, int windowBits, int memLevel, int strategy);
int zlib_inflateInit2(z_streamp strm, int windowBits);
#endif
