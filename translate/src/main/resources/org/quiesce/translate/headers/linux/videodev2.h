#ifndef QZ_LINUX_VIDEODEV2_H
#define QZ_LINUX_VIDEODEV2_H
#include <linux/v4l2-controls.h>
struct v4l2_clip;
struct v4l2_ctrl_fwht_params;
struct v4l2_ctrl_h264_sps;
struct v4l2_ctrl_hevc_sps;
struct v4l2_ctrl_vp9_frame;
struct v4l2_ext_control;
struct v4l2_plane;
#define VIDEO_MAX_FRAME 0x20
#define VIDEO_MAX_PLANES 8
#define V4L2_TUNER_ADC 4
#define V4L2_CAP_VIDEO_CAPTURE 1
#define V4L2_CAP_VIDEO_OUTPUT 2
#define V4L2_CAP_VIDEO_OVERLAY 4
#define V4L2_CAP_VBI_CAPTURE 0x10
#define V4L2_CAP_VBI_OUTPUT 0x20
#define V4L2_CAP_SLICED_VBI_CAPTURE 0x40
#define V4L2_CAP_SLICED_VBI_OUTPUT 0x80
#define V4L2_CAP_RDS_CAPTURE 0x100
#define V4L2_CAP_VIDEO_OUTPUT_OVERLAY 0x200
#define V4L2_CAP_HW_FREQ_SEEK 0x400
#define V4L2_CAP_RDS_OUTPUT 0x800
#define V4L2_CAP_VIDEO_CAPTURE_MPLANE 0x1000
#define V4L2_CAP_VIDEO_OUTPUT_MPLANE 0x2000
#define V4L2_CAP_VIDEO_M2M_MPLANE 0x4000
#define V4L2_CAP_VIDEO_M2M 0x8000
#define V4L2_CAP_TUNER 0x10000
#define V4L2_CAP_AUDIO 0x20000
#define V4L2_CAP_RADIO 0x40000
#define V4L2_CAP_MODULATOR 0x80000
#define V4L2_CAP_SDR_CAPTURE 0x100000
#define V4L2_CAP_EXT_PIX_FORMAT 0x200000
#define V4L2_CAP_SDR_OUTPUT 0x400000
#define V4L2_CAP_META_CAPTURE 0x800000
#define V4L2_CAP_READWRITE 0x1000000
#define V4L2_CAP_STREAMING 0x4000000
#define V4L2_CAP_META_OUTPUT 0x8000000
#define V4L2_CAP_TOUCH 0x10000000
#define V4L2_CAP_IO_MC 0x20000000
#define V4L2_CAP_DEVICE_CAPS 0x80000000
#define V4L2_PIX_FMT_RGB332 0x31424752
#define V4L2_PIX_FMT_RGB444 0x34343452
#define V4L2_PIX_FMT_ARGB444 0x32315241
#define V4L2_PIX_FMT_XRGB444 0x32315258
#define V4L2_PIX_FMT_RGBA444 0x32314152
#define V4L2_PIX_FMT_RGBX444 0x32315852
#define V4L2_PIX_FMT_ABGR444 0x32314241
#define V4L2_PIX_FMT_XBGR444 0x32314258
#define V4L2_PIX_FMT_BGRA444 0x32314147
#define V4L2_PIX_FMT_BGRX444 0x32315842
#define V4L2_PIX_FMT_RGB555 0x4f424752
#define V4L2_PIX_FMT_ARGB555 0x35315241
#define V4L2_PIX_FMT_XRGB555 0x35315258
#define V4L2_PIX_FMT_RGBA555 0x35314152
#define V4L2_PIX_FMT_RGBX555 0x35315852
#define V4L2_PIX_FMT_ABGR555 0x35314241
#define V4L2_PIX_FMT_XBGR555 0x35314258
#define V4L2_PIX_FMT_BGRA555 0x35314142
#define V4L2_PIX_FMT_BGRX555 0x35315842
#define V4L2_PIX_FMT_RGB565 0x50424752
#define V4L2_PIX_FMT_RGB555X 0x51424752
#define V4L2_PIX_FMT_ARGB555X 0xb5315241
#define V4L2_PIX_FMT_XRGB555X 0xb5315258
#define V4L2_PIX_FMT_RGB565X 0x52424752
#define V4L2_PIX_FMT_BGR666 0x48524742
#define V4L2_PIX_FMT_BGR24 0x33524742
#define V4L2_PIX_FMT_RGB24 0x33424752
#define V4L2_PIX_FMT_BGR32 0x34524742
#define V4L2_PIX_FMT_ABGR32 0x34325241
#define V4L2_PIX_FMT_XBGR32 0x34325258
#define V4L2_PIX_FMT_BGRA32 0x34324152
#define V4L2_PIX_FMT_BGRX32 0x34325852
#define V4L2_PIX_FMT_RGB32 0x34424752
#define V4L2_PIX_FMT_RGBA32 0x34324241
#define V4L2_PIX_FMT_RGBX32 0x34324258
#define V4L2_PIX_FMT_ARGB32 0x34324142
#define V4L2_PIX_FMT_XRGB32 0x34325842
#define V4L2_PIX_FMT_GREY 0x59455247
#define V4L2_PIX_FMT_Y4 0x20343059
#define V4L2_PIX_FMT_Y6 0x20363059
#define V4L2_PIX_FMT_Y10 0x20303159
#define V4L2_PIX_FMT_Y12 0x20323159
#define V4L2_PIX_FMT_Y14 0x20343159
#define V4L2_PIX_FMT_Y16 0x20363159
#define V4L2_PIX_FMT_Y16_BE 0xa0363159
#define V4L2_PIX_FMT_Y10BPACK 0x42303159
#define V4L2_PIX_FMT_Y10P 0x50303159
#define V4L2_PIX_FMT_IPU3_Y10 0x79337069
#define V4L2_PIX_FMT_PAL8 0x384c4150
#define V4L2_PIX_FMT_UV8 0x20385655
#define V4L2_PIX_FMT_YUYV 0x56595559
#define V4L2_PIX_FMT_YYUV 0x56555959
#define V4L2_PIX_FMT_YVYU 0x55595659
#define V4L2_PIX_FMT_UYVY 0x59565955
#define V4L2_PIX_FMT_VYUY 0x59555956
#define V4L2_PIX_FMT_Y41P 0x50313459
#define V4L2_PIX_FMT_YUV444 0x34343459
#define V4L2_PIX_FMT_YUV555 0x4f565559
#define V4L2_PIX_FMT_YUV565 0x50565559
#define V4L2_PIX_FMT_YUV24 0x33565559
#define V4L2_PIX_FMT_YUV32 0x34565559
#define V4L2_PIX_FMT_AYUV32 0x56555941
#define V4L2_PIX_FMT_XYUV32 0x56555958
#define V4L2_PIX_FMT_VUYA32 0x41595556
#define V4L2_PIX_FMT_VUYX32 0x58595556
#define V4L2_PIX_FMT_YUVA32 0x41565559
#define V4L2_PIX_FMT_YUVX32 0x58565559
#define V4L2_PIX_FMT_M420 0x3032344d
#define V4L2_PIX_FMT_NV12 0x3231564e
#define V4L2_PIX_FMT_NV21 0x3132564e
#define V4L2_PIX_FMT_NV16 0x3631564e
#define V4L2_PIX_FMT_NV61 0x3136564e
#define V4L2_PIX_FMT_NV24 0x3432564e
#define V4L2_PIX_FMT_NV42 0x3234564e
#define V4L2_PIX_FMT_P010 0x30313050
#define V4L2_PIX_FMT_NV12M 0x32314d4e
#define V4L2_PIX_FMT_NV21M 0x31324d4e
#define V4L2_PIX_FMT_NV16M 0x36314d4e
#define V4L2_PIX_FMT_NV61M 0x31364d4e
#define V4L2_PIX_FMT_YUV410 0x39565559
#define V4L2_PIX_FMT_YVU410 0x39555659
#define V4L2_PIX_FMT_YUV411P 0x50313134
#define V4L2_PIX_FMT_YUV420 0x32315559
#define V4L2_PIX_FMT_YVU420 0x32315659
#define V4L2_PIX_FMT_YUV422P 0x50323234
#define V4L2_PIX_FMT_YUV420M 0x32314d59
#define V4L2_PIX_FMT_YVU420M 0x31324d59
#define V4L2_PIX_FMT_YUV422M 0x36314d59
#define V4L2_PIX_FMT_YVU422M 0x31364d59
#define V4L2_PIX_FMT_YUV444M 0x34324d59
#define V4L2_PIX_FMT_YVU444M 0x32344d59
#define V4L2_PIX_FMT_NV12_4L4 0x32315456
#define V4L2_PIX_FMT_NV12_16L16 0x32314d48
#define V4L2_PIX_FMT_NV12_32L32 0x32315453
#define V4L2_PIX_FMT_P010_4L4 0x30313054
#define V4L2_PIX_FMT_NV12MT 0x32314d54
#define V4L2_PIX_FMT_NV12MT_16X16 0x32314d56
#define V4L2_PIX_FMT_NV12M_8L128 0x3231414e
#define V4L2_PIX_FMT_NV12M_10BE_8L128 0xb231544e
#define V4L2_PIX_FMT_SBGGR8 0x31384142
#define V4L2_PIX_FMT_SGBRG8 0x47524247
#define V4L2_PIX_FMT_SGRBG8 0x47425247
#define V4L2_PIX_FMT_SRGGB8 0x42474752
#define V4L2_PIX_FMT_SBGGR10 0x30314742
#define V4L2_PIX_FMT_SGBRG10 0x30314247
#define V4L2_PIX_FMT_SGRBG10 0x30314142
#define V4L2_PIX_FMT_SRGGB10 0x30314752
#define V4L2_PIX_FMT_SBGGR10P 0x41414270
#define V4L2_PIX_FMT_SGBRG10P 0x41414770
#define V4L2_PIX_FMT_SGRBG10P 0x41416770
#define V4L2_PIX_FMT_SRGGB10P 0x41415270
#define V4L2_PIX_FMT_SBGGR10ALAW8 0x38414261
#define V4L2_PIX_FMT_SGBRG10ALAW8 0x38414761
#define V4L2_PIX_FMT_SGRBG10ALAW8 0x38416761
#define V4L2_PIX_FMT_SRGGB10ALAW8 0x38415261
#define V4L2_PIX_FMT_SBGGR10DPCM8 0x38414262
#define V4L2_PIX_FMT_SGBRG10DPCM8 0x38414762
#define V4L2_PIX_FMT_SGRBG10DPCM8 0x30314442
#define V4L2_PIX_FMT_SRGGB10DPCM8 0x38415262
#define V4L2_PIX_FMT_SBGGR12 0x32314742
#define V4L2_PIX_FMT_SGBRG12 0x32314247
#define V4L2_PIX_FMT_SGRBG12 0x32314142
#define V4L2_PIX_FMT_SRGGB12 0x32314752
#define V4L2_PIX_FMT_SBGGR12P 0x43434270
#define V4L2_PIX_FMT_SGBRG12P 0x43434770
#define V4L2_PIX_FMT_SGRBG12P 0x43436770
#define V4L2_PIX_FMT_SRGGB12P 0x43435270
#define V4L2_PIX_FMT_SBGGR14 0x34314742
#define V4L2_PIX_FMT_SGBRG14 0x34314247
#define V4L2_PIX_FMT_SGRBG14 0x34315247
#define V4L2_PIX_FMT_SRGGB14 0x34314752
#define V4L2_PIX_FMT_SBGGR14P 0x45454270
#define V4L2_PIX_FMT_SGBRG14P 0x45454770
#define V4L2_PIX_FMT_SGRBG14P 0x45456770
#define V4L2_PIX_FMT_SRGGB14P 0x45455270
#define V4L2_PIX_FMT_SBGGR16 0x32525942
#define V4L2_PIX_FMT_SGBRG16 0x36314247
#define V4L2_PIX_FMT_SGRBG16 0x36315247
#define V4L2_PIX_FMT_SRGGB16 0x36314752
#define V4L2_PIX_FMT_HSV24 0x33565348
#define V4L2_PIX_FMT_HSV32 0x34565348
#define V4L2_PIX_FMT_MJPEG 0x47504a4d
#define V4L2_PIX_FMT_JPEG 0x4745504a
#define V4L2_PIX_FMT_DV 0x64737664
#define V4L2_PIX_FMT_MPEG 0x4745504d
#define V4L2_PIX_FMT_H264 0x34363248
#define V4L2_PIX_FMT_H264_NO_SC 0x31435641
#define V4L2_PIX_FMT_H264_MVC 0x3436324d
#define V4L2_PIX_FMT_H263 0x33363248
#define V4L2_PIX_FMT_MPEG1 0x3147504d
#define V4L2_PIX_FMT_MPEG2 0x3247504d
#define V4L2_PIX_FMT_MPEG2_SLICE 0x5332474d
#define V4L2_PIX_FMT_MPEG4 0x3447504d
#define V4L2_PIX_FMT_XVID 0x44495658
#define V4L2_PIX_FMT_VC1_ANNEX_G 0x47314356
#define V4L2_PIX_FMT_VC1_ANNEX_L 0x4c314356
#define V4L2_PIX_FMT_VP8 0x30385056
#define V4L2_PIX_FMT_VP8_FRAME 0x46385056
#define V4L2_PIX_FMT_VP9 0x30395056
#define V4L2_PIX_FMT_VP9_FRAME 0x46395056
#define V4L2_PIX_FMT_HEVC 0x43564548
#define V4L2_PIX_FMT_FWHT 0x54485746
#define V4L2_PIX_FMT_FWHT_STATELESS 0x48574653
#define V4L2_PIX_FMT_H264_SLICE 0x34363253
#define V4L2_PIX_FMT_HEVC_SLICE 0x35363253
#define V4L2_PIX_FMT_CPIA1 0x41495043
#define V4L2_PIX_FMT_WNVA 0x41564e57
#define V4L2_PIX_FMT_SN9C10X 0x30313953
#define V4L2_PIX_FMT_SN9C20X_I420 0x30323953
#define V4L2_PIX_FMT_PWC1 0x31435750
#define V4L2_PIX_FMT_PWC2 0x32435750
#define V4L2_PIX_FMT_ET61X251 0x35323645
#define V4L2_PIX_FMT_SPCA501 0x31303553
#define V4L2_PIX_FMT_SPCA505 0x35303553
#define V4L2_PIX_FMT_SPCA508 0x38303553
#define V4L2_PIX_FMT_SPCA561 0x31363553
#define V4L2_PIX_FMT_PAC207 0x37303250
#define V4L2_PIX_FMT_MR97310A 0x3031334d
#define V4L2_PIX_FMT_JL2005BCD 0x30324c4a
#define V4L2_PIX_FMT_SN9C2028 0x584e4f53
#define V4L2_PIX_FMT_SQ905C 0x43353039
#define V4L2_PIX_FMT_PJPG 0x47504a50
#define V4L2_PIX_FMT_OV511 0x3131354f
#define V4L2_PIX_FMT_OV518 0x3831354f
#define V4L2_PIX_FMT_STV0680 0x30383653
#define V4L2_PIX_FMT_TM6000 0x30364d54
#define V4L2_PIX_FMT_CIT_YYVYUY 0x56544943
#define V4L2_PIX_FMT_KONICA420 0x494e4f4b
#define V4L2_PIX_FMT_JPGL 0x4c47504a
#define V4L2_PIX_FMT_SE401 0x31303453
#define V4L2_PIX_FMT_S5C_UYVY_JPG 0x49433553
#define V4L2_PIX_FMT_Y8I 0x20493859
#define V4L2_PIX_FMT_Y12I 0x49323159
#define V4L2_PIX_FMT_Z16 0x2036315a
#define V4L2_PIX_FMT_MT21C 0x3132544d
#define V4L2_PIX_FMT_MM21 0x31324d4d
#define V4L2_PIX_FMT_INZI 0x495a4e49
#define V4L2_PIX_FMT_CNF4 0x34464e43
#define V4L2_PIX_FMT_HI240 0x34324948
#define V4L2_PIX_FMT_QC08C 0x43383051
#define V4L2_PIX_FMT_QC10C 0x43303151
#define V4L2_PIX_FMT_IPU3_SBGGR10 0x62337069
#define V4L2_PIX_FMT_IPU3_SGBRG10 0x67337069
#define V4L2_PIX_FMT_IPU3_SGRBG10 0x47337069
#define V4L2_PIX_FMT_IPU3_SRGGB10 0x72337069
#define V4L2_SDR_FMT_CU8 0x38305543
#define V4L2_SDR_FMT_CU16LE 0x36315543
#define V4L2_SDR_FMT_CS8 0x38305343
#define V4L2_SDR_FMT_CS14LE 0x34315343
#define V4L2_SDR_FMT_RU12LE 0x32315552
#define V4L2_SDR_FMT_PCU16BE 0x36314350
#define V4L2_SDR_FMT_PCU18BE 0x38314350
#define V4L2_SDR_FMT_PCU20BE 0x30324350
#define V4L2_TCH_FMT_DELTA_TD16 0x36314454
#define V4L2_TCH_FMT_DELTA_TD08 0x38304454
#define V4L2_TCH_FMT_TU16 0x36315554
#define V4L2_TCH_FMT_TU08 0x38305554
#define V4L2_META_FMT_VSP1_HGO 0x48505356
#define V4L2_META_FMT_VSP1_HGT 0x54505356
#define V4L2_META_FMT_UVC 0x48435655
#define V4L2_META_FMT_D4XX 0x58583444
#define V4L2_META_FMT_VIVID 0x44564956
#define V4L2_META_FMT_RK_ISP1_PARAMS 0x50314b52
#define V4L2_META_FMT_RK_ISP1_STAT_3A 0x53314b52
#define V4L2_PIX_FMT_PRIV_MAGIC 0xfeedcafe
#define V4L2_PIX_FMT_FLAG_PREMUL_ALPHA 1
#define V4L2_PIX_FMT_FLAG_SET_CSC 2
#define V4L2_FMT_FLAG_COMPRESSED 1
#define V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM 4
#define V4L2_FMT_FLAG_DYN_RESOLUTION 8
#define V4L2_FMT_FLAG_CSC_COLORSPACE 0x20
#define V4L2_FMT_FLAG_CSC_XFER_FUNC 0x40
#define V4L2_FMT_FLAG_CSC_YCBCR_ENC 0x80
#define V4L2_FMT_FLAG_CSC_HSV_ENC 0x80
#define V4L2_FMT_FLAG_CSC_QUANTIZATION 0x100
#define V4L2_TC_TYPE_25FPS 2
#define V4L2_TC_TYPE_30FPS 3
#define V4L2_JPEG_MARKER_DHT 8
#define V4L2_JPEG_MARKER_DQT 0x10
#define V4L2_JPEG_MARKER_DRI 0x20
#define V4L2_MEMORY_FLAG_NON_COHERENT 1
#define V4L2_BUF_CAP_SUPPORTS_MMAP 1
#define V4L2_BUF_CAP_SUPPORTS_USERPTR 2
#define V4L2_BUF_CAP_SUPPORTS_DMABUF 4
#define V4L2_BUF_CAP_SUPPORTS_REQUESTS 8
#define V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS 0x10
#define V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF 0x20
#define V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS 0x40
#define V4L2_BUF_FLAG_MAPPED 1
#define V4L2_BUF_FLAG_QUEUED 2
#define V4L2_BUF_FLAG_DONE 4
#define V4L2_BUF_FLAG_KEYFRAME 8
#define V4L2_BUF_FLAG_PFRAME 0x10
#define V4L2_BUF_FLAG_BFRAME 0x20
#define V4L2_BUF_FLAG_ERROR 0x40
#define V4L2_BUF_FLAG_IN_REQUEST 0x80
#define V4L2_BUF_FLAG_TIMECODE 0x100
#define V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF 0x200
#define V4L2_BUF_FLAG_PREPARED 0x400
#define V4L2_BUF_FLAG_NO_CACHE_INVALIDATE 0x800
#define V4L2_BUF_FLAG_NO_CACHE_CLEAN 0x1000
#define V4L2_BUF_FLAG_TIMESTAMP_MASK 0xe000
#define V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN 0
#define V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC 0x2000
#define V4L2_BUF_FLAG_TIMESTAMP_COPY 0x4000
#define V4L2_BUF_FLAG_TSTAMP_SRC_MASK 0x70000
#define V4L2_BUF_FLAG_TSTAMP_SRC_EOF 0
#define V4L2_BUF_FLAG_TSTAMP_SRC_SOE 0x10000
#define V4L2_BUF_FLAG_LAST 0x100000
#define V4L2_BUF_FLAG_REQUEST_FD 0x800000
#define V4L2_FBUF_CAP_EXTERNOVERLAY 1
#define V4L2_FBUF_CAP_CHROMAKEY 2
#define V4L2_FBUF_CAP_LIST_CLIPPING 4
#define V4L2_FBUF_CAP_BITMAP_CLIPPING 8
#define V4L2_FBUF_CAP_LOCAL_ALPHA 0x10
#define V4L2_FBUF_CAP_GLOBAL_ALPHA 0x20
#define V4L2_FBUF_CAP_LOCAL_INV_ALPHA 0x40
#define V4L2_FBUF_CAP_SRC_CHROMAKEY 0x80
#define V4L2_FBUF_FLAG_PRIMARY 1
#define V4L2_FBUF_FLAG_OVERLAY 2
#define V4L2_FBUF_FLAG_CHROMAKEY 4
#define V4L2_FBUF_FLAG_LOCAL_ALPHA 8
#define V4L2_FBUF_FLAG_GLOBAL_ALPHA 0x10
#define V4L2_FBUF_FLAG_LOCAL_INV_ALPHA 0x20
#define V4L2_FBUF_FLAG_SRC_CHROMAKEY 0x40
#define V4L2_MODE_HIGHQUALITY 1
#define V4L2_CAP_TIMEPERFRAME 0x1000
#define V4L2_STD_PAL_B ((v4l2_std_id) 0x00000001)
#define V4L2_STD_PAL_B1 ((v4l2_std_id) 0x00000002)
#define V4L2_STD_PAL_G ((v4l2_std_id) 0x00000004)
#define V4L2_STD_PAL_H ((v4l2_std_id) 0x00000008)
#define V4L2_STD_PAL_I ((v4l2_std_id) 0x00000010)
#define V4L2_STD_PAL_D ((v4l2_std_id) 0x00000020)
#define V4L2_STD_PAL_D1 ((v4l2_std_id) 0x00000040)
#define V4L2_STD_PAL_K ((v4l2_std_id) 0x00000080)
#define V4L2_STD_PAL_M ((v4l2_std_id) 0x00000100)
#define V4L2_STD_PAL_N ((v4l2_std_id) 0x00000200)
#define V4L2_STD_PAL_Nc ((v4l2_std_id) 0x00000400)
#define V4L2_STD_PAL_60 ((v4l2_std_id) 0x00000800)
#define V4L2_STD_NTSC_M ((v4l2_std_id) 0x00001000)
#define V4L2_STD_NTSC_M_JP ((v4l2_std_id) 0x00002000)
#define V4L2_STD_NTSC_443 ((v4l2_std_id) 0x00004000)
#define V4L2_STD_NTSC_M_KR ((v4l2_std_id) 0x00008000)
#define V4L2_STD_SECAM_B ((v4l2_std_id) 0x00010000)
#define V4L2_STD_SECAM_D ((v4l2_std_id) 0x00020000)
#define V4L2_STD_SECAM_G ((v4l2_std_id) 0x00040000)
#define V4L2_STD_SECAM_H ((v4l2_std_id) 0x00080000)
#define V4L2_STD_SECAM_K ((v4l2_std_id) 0x00100000)
#define V4L2_STD_SECAM_K1 ((v4l2_std_id) 0x00200000)
#define V4L2_STD_SECAM_L ((v4l2_std_id) 0x00400000)
#define V4L2_STD_SECAM_LC ((v4l2_std_id) 0x00800000)
#define V4L2_STD_ATSC_8_VSB ((v4l2_std_id) 0x01000000)
#define V4L2_STD_ATSC_16_VSB ((v4l2_std_id) 0x02000000)
#define V4L2_STD_NTSC (V4L2_STD_NTSC_M | V4L2_STD_NTSC_M_JP | V4L2_STD_NTSC_M_KR)
#define V4L2_STD_SECAM_DK (V4L2_STD_SECAM_D | V4L2_STD_SECAM_K | V4L2_STD_SECAM_K1)
#define V4L2_STD_PAL_BG (V4L2_STD_PAL_B | V4L2_STD_PAL_B1 | V4L2_STD_PAL_G)
#define V4L2_STD_PAL_DK (V4L2_STD_PAL_D | V4L2_STD_PAL_D1 | V4L2_STD_PAL_K)
#define V4L2_STD_PAL (V4L2_STD_PAL_BG | V4L2_STD_PAL_DK | V4L2_STD_PAL_H | V4L2_STD_PAL_I)
#define V4L2_STD_B (V4L2_STD_PAL_B | V4L2_STD_PAL_B1 | V4L2_STD_SECAM_B)
#define V4L2_STD_G (V4L2_STD_PAL_G | V4L2_STD_SECAM_G)
#define V4L2_STD_H (V4L2_STD_PAL_H | V4L2_STD_SECAM_H)
#define V4L2_STD_L (V4L2_STD_SECAM_L | V4L2_STD_SECAM_LC)
#define V4L2_STD_GH (V4L2_STD_G | V4L2_STD_H)
#define V4L2_STD_DK (V4L2_STD_PAL_DK | V4L2_STD_SECAM_DK)
#define V4L2_STD_BG (V4L2_STD_B | V4L2_STD_G)
#define V4L2_STD_MN (V4L2_STD_PAL_M | V4L2_STD_PAL_N | V4L2_STD_PAL_Nc | V4L2_STD_NTSC)
#define V4L2_STD_MTS (V4L2_STD_NTSC_M | V4L2_STD_PAL_M | V4L2_STD_PAL_N | V4L2_STD_PAL_Nc)
#define V4L2_STD_525_60 (V4L2_STD_PAL_M | V4L2_STD_PAL_60 | V4L2_STD_NTSC | V4L2_STD_NTSC_443)
#define V4L2_STD_625_50 (V4L2_STD_PAL | V4L2_STD_PAL_N | V4L2_STD_PAL_Nc | V4L2_STD_SECAM)
#define V4L2_STD_ATSC (V4L2_STD_ATSC_8_VSB | V4L2_STD_ATSC_16_VSB)
#define V4L2_STD_UNKNOWN 0
#define V4L2_STD_ALL (V4L2_STD_525_60 | V4L2_STD_625_50)
#define V4L2_DV_PROGRESSIVE 0
#define V4L2_DV_INTERLACED 1
#define V4L2_DV_VSYNC_POS_POL 1
#define V4L2_DV_HSYNC_POS_POL 2
#define V4L2_DV_BT_STD_CEA861 1
#define V4L2_DV_BT_STD_DMT 2
#define V4L2_DV_BT_STD_CVT 4
#define V4L2_DV_BT_STD_GTF 8
#define V4L2_DV_BT_STD_SDI 0x10
#define V4L2_DV_FL_REDUCED_BLANKING 1
#define V4L2_DV_FL_CAN_REDUCE_FPS 2
#define V4L2_DV_FL_REDUCED_FPS 4
#define V4L2_DV_FL_HALF_LINE 8
#define V4L2_DV_FL_IS_CE_VIDEO 0x10
#define V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE 0x20
#define V4L2_DV_FL_HAS_PICTURE_ASPECT 0x40
#define V4L2_DV_FL_HAS_CEA861_VIC 0x80
#define V4L2_DV_FL_HAS_HDMI_VIC 0x100
#define V4L2_DV_FL_CAN_DETECT_REDUCED_FPS 0x200
#define V4L2_DV_BT_656_1120 0
#define V4L2_DV_BT_CAP_INTERLACED 1
#define V4L2_DV_BT_CAP_PROGRESSIVE 2
#define V4L2_DV_BT_CAP_REDUCED_BLANKING 4
#define V4L2_DV_BT_CAP_CUSTOM 8
#define V4L2_INPUT_TYPE_TUNER 1
#define V4L2_INPUT_TYPE_CAMERA 2
#define V4L2_INPUT_TYPE_TOUCH 3
#define V4L2_IN_ST_NO_POWER 1
#define V4L2_IN_ST_NO_SIGNAL 2
#define V4L2_IN_ST_NO_COLOR 4
#define V4L2_IN_ST_HFLIP 0x10
#define V4L2_IN_ST_VFLIP 0x20
#define V4L2_IN_ST_NO_H_LOCK 0x100
#define V4L2_IN_ST_COLOR_KILL 0x200
#define V4L2_IN_ST_NO_V_LOCK 0x400
#define V4L2_IN_ST_NO_STD_LOCK 0x800
#define V4L2_IN_ST_NO_SYNC 0x10000
#define V4L2_IN_ST_MACROVISION 0x1000000
#define V4L2_IN_CAP_DV_TIMINGS 2
#define V4L2_IN_CAP_STD 4
#define V4L2_OUTPUT_TYPE_ANALOG 2
#define V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY 3
#define V4L2_OUT_CAP_DV_TIMINGS 2
#define V4L2_OUT_CAP_STD 4
#define V4L2_CTRL_ID_MASK 0xfffffff
#define V4L2_CTRL_MAX_DIMS 4
#define V4L2_CTRL_WHICH_CUR_VAL 0
#define V4L2_CTRL_WHICH_DEF_VAL 0xf000000
#define V4L2_CTRL_WHICH_REQUEST_VAL 0xf010000
#define V4L2_CTRL_FLAG_DISABLED 1
#define V4L2_CTRL_FLAG_GRABBED 2
#define V4L2_CTRL_FLAG_READ_ONLY 4
#define V4L2_CTRL_FLAG_UPDATE 8
#define V4L2_CTRL_FLAG_INACTIVE 0x10
#define V4L2_CTRL_FLAG_SLIDER 0x20
#define V4L2_CTRL_FLAG_WRITE_ONLY 0x40
#define V4L2_CTRL_FLAG_VOLATILE 0x80
#define V4L2_CTRL_FLAG_HAS_PAYLOAD 0x100
#define V4L2_CTRL_FLAG_EXECUTE_ON_WRITE 0x200
#define V4L2_CTRL_FLAG_MODIFY_LAYOUT 0x400
#define V4L2_CTRL_FLAG_DYNAMIC_ARRAY 0x800
#define V4L2_CTRL_FLAG_NEXT_CTRL 0x80000000
#define V4L2_CTRL_FLAG_NEXT_COMPOUND 0x40000000
#define V4L2_CID_MAX_CTRLS 0x400
#define V4L2_CID_PRIVATE_BASE 0x8000000
#define V4L2_TUNER_CAP_LOW 1
#define V4L2_TUNER_CAP_NORM 2
#define V4L2_TUNER_CAP_HWSEEK_BOUNDED 4
#define V4L2_TUNER_CAP_HWSEEK_WRAP 8
#define V4L2_TUNER_CAP_STEREO 0x10
#define V4L2_TUNER_CAP_LANG2 0x20
#define V4L2_TUNER_CAP_SAP 0x20
#define V4L2_TUNER_CAP_LANG1 0x40
#define V4L2_TUNER_CAP_RDS 0x80
#define V4L2_TUNER_CAP_RDS_BLOCK_IO 0x100
#define V4L2_TUNER_CAP_RDS_CONTROLS 0x200
#define V4L2_TUNER_CAP_FREQ_BANDS 0x400
#define V4L2_TUNER_CAP_HWSEEK_PROG_LIM 0x800
#define V4L2_TUNER_CAP_1HZ 0x1000
#define V4L2_TUNER_SUB_MONO 1
#define V4L2_TUNER_SUB_STEREO 2
#define V4L2_TUNER_SUB_LANG2 4
#define V4L2_TUNER_SUB_SAP 4
#define V4L2_TUNER_SUB_LANG1 8
#define V4L2_TUNER_SUB_RDS 0x10
#define V4L2_TUNER_MODE_MONO 0
#define V4L2_TUNER_MODE_STEREO 1
#define V4L2_TUNER_MODE_LANG2 2
#define V4L2_TUNER_MODE_SAP 2
#define V4L2_TUNER_MODE_LANG1 3
#define V4L2_TUNER_MODE_LANG1_LANG2 4
#define V4L2_BAND_MODULATION_VSB 2
#define V4L2_BAND_MODULATION_FM 4
#define V4L2_BAND_MODULATION_AM 8
#define V4L2_RDS_BLOCK_MSK 7
#define V4L2_RDS_BLOCK_A 0
#define V4L2_RDS_BLOCK_B 1
#define V4L2_RDS_BLOCK_C 2
#define V4L2_RDS_BLOCK_D 3
#define V4L2_RDS_BLOCK_C_ALT 4
#define V4L2_RDS_BLOCK_INVALID 7
#define V4L2_RDS_BLOCK_CORRECTED 0x40
#define V4L2_RDS_BLOCK_ERROR 0x80
#define V4L2_AUDCAP_STEREO 1
#define V4L2_ENC_IDX_FRAME_I 0
#define V4L2_ENC_IDX_FRAME_P 1
#define V4L2_ENC_IDX_FRAME_B 2
#define V4L2_ENC_IDX_FRAME_MASK 15
#define V4L2_ENC_IDX_ENTRIES 0x40
#define V4L2_ENC_CMD_START 0
#define V4L2_ENC_CMD_STOP 1
#define V4L2_ENC_CMD_PAUSE 2
#define V4L2_ENC_CMD_RESUME 3
#define V4L2_ENC_CMD_STOP_AT_GOP_END 1
#define V4L2_DEC_CMD_START 0
#define V4L2_DEC_CMD_STOP 1
#define V4L2_DEC_CMD_PAUSE 2
#define V4L2_DEC_CMD_RESUME 3
#define V4L2_DEC_CMD_FLUSH 4
#define V4L2_DEC_CMD_START_MUTE_AUDIO 1
#define V4L2_DEC_CMD_PAUSE_TO_BLACK 1
#define V4L2_DEC_CMD_STOP_TO_BLACK 1
#define V4L2_DEC_CMD_STOP_IMMEDIATELY 2
#define V4L2_DEC_START_FMT_NONE 0
#define V4L2_DEC_START_FMT_GOP 1
#define V4L2_VBI_INTERLACED 2
#define V4L2_VBI_ITU_525_F1_START 1
#define V4L2_VBI_ITU_525_F2_START 0x108
#define V4L2_VBI_ITU_625_F1_START 1
#define V4L2_VBI_ITU_625_F2_START 0x13a
#define V4L2_SLICED_TELETEXT_B 1
#define V4L2_SLICED_VPS 0x400
#define V4L2_SLICED_CAPTION_525 0x1000
#define V4L2_SLICED_WSS_625 0x4000
#define V4L2_SLICED_VBI_525 0x1000
#define V4L2_SLICED_VBI_625 0x4401
#define V4L2_EVENT_ALL 0
#define V4L2_EVENT_VSYNC 1
#define V4L2_EVENT_EOS 2
#define V4L2_EVENT_CTRL 3
#define V4L2_EVENT_FRAME_SYNC 4
#define V4L2_EVENT_SOURCE_CHANGE 5
#define V4L2_EVENT_MOTION_DET 6
#define V4L2_EVENT_CTRL_CH_VALUE 1
#define V4L2_EVENT_CTRL_CH_FLAGS 2
#define V4L2_EVENT_CTRL_CH_RANGE 4
#define V4L2_EVENT_CTRL_CH_DIMENSIONS 8
#define V4L2_EVENT_SRC_CH_RESOLUTION 1
#define V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ 1
#define V4L2_EVENT_SUB_FL_SEND_INITIAL 1
#define V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK 2
#define V4L2_CHIP_MATCH_BRIDGE 0
#define V4L2_CHIP_MATCH_SUBDEV 4
#define V4L2_CHIP_MATCH_I2C_DRIVER 1
#define V4L2_CHIP_FL_READABLE 1
#define V4L2_CHIP_FL_WRITABLE 2
#define VIDIOC_QUERYCAP _IOR('V', 0, struct v4l2_capability)
#define VIDIOC_ENUM_FMT _IOWR('V', 2, struct v4l2_fmtdesc)
#define VIDIOC_G_FMT _IOWR('V', 4, struct v4l2_format)
#define VIDIOC_S_FMT _IOWR('V', 5, struct v4l2_format)
#define VIDIOC_REQBUFS _IOWR('V', 8, struct v4l2_requestbuffers)
#define VIDIOC_QUERYBUF _IOWR('V', 9, struct v4l2_buffer)
#define VIDIOC_G_FBUF _IOR('V', 10, struct v4l2_framebuffer)
#define VIDIOC_S_FBUF _IOW('V', 11, struct v4l2_framebuffer)
#define VIDIOC_OVERLAY _IOW('V', 14, int)
#define VIDIOC_QBUF _IOWR('V', 15, struct v4l2_buffer)
#define VIDIOC_EXPBUF _IOWR('V', 16, struct v4l2_exportbuffer)
#define VIDIOC_DQBUF _IOWR('V', 17, struct v4l2_buffer)
#define VIDIOC_STREAMON _IOW('V', 18, int)
#define VIDIOC_STREAMOFF _IOW('V', 19, int)
#define VIDIOC_G_PARM _IOWR('V', 21, struct v4l2_streamparm)
#define VIDIOC_S_PARM _IOWR('V', 22, struct v4l2_streamparm)
#define VIDIOC_G_STD _IOR('V', 23, v4l2_std_id)
#define VIDIOC_S_STD _IOW('V', 24, v4l2_std_id)
#define VIDIOC_ENUMSTD _IOWR('V', 25, struct v4l2_standard)
#define VIDIOC_ENUMINPUT _IOWR('V', 26, struct v4l2_input)
#define VIDIOC_G_CTRL _IOWR('V', 27, struct v4l2_control)
#define VIDIOC_S_CTRL _IOWR('V', 28, struct v4l2_control)
#define VIDIOC_G_TUNER _IOWR('V', 29, struct v4l2_tuner)
#define VIDIOC_S_TUNER _IOW('V', 30, struct v4l2_tuner)
#define VIDIOC_G_AUDIO _IOR('V', 33, struct v4l2_audio)
#define VIDIOC_S_AUDIO _IOW('V', 34, struct v4l2_audio)
#define VIDIOC_QUERYCTRL _IOWR('V', 36, struct v4l2_queryctrl)
#define VIDIOC_QUERYMENU _IOWR('V', 37, struct v4l2_querymenu)
#define VIDIOC_G_INPUT _IOR('V', 38, int)
#define VIDIOC_S_INPUT _IOWR('V', 39, int)
#define VIDIOC_G_EDID _IOWR('V', 40, struct v4l2_edid)
#define VIDIOC_S_EDID _IOWR('V', 41, struct v4l2_edid)
#define VIDIOC_G_OUTPUT _IOR('V', 46, int)
#define VIDIOC_S_OUTPUT _IOWR('V', 47, int)
#define VIDIOC_ENUMOUTPUT _IOWR('V', 48, struct v4l2_output)
#define VIDIOC_G_AUDOUT _IOR('V', 49, struct v4l2_audioout)
#define VIDIOC_S_AUDOUT _IOW('V', 50, struct v4l2_audioout)
#define VIDIOC_G_MODULATOR _IOWR('V', 54, struct v4l2_modulator)
#define VIDIOC_S_MODULATOR _IOW('V', 55, struct v4l2_modulator)
#define VIDIOC_G_FREQUENCY _IOWR('V', 56, struct v4l2_frequency)
#define VIDIOC_S_FREQUENCY _IOW('V', 57, struct v4l2_frequency)
#define VIDIOC_CROPCAP _IOWR('V', 58, struct v4l2_cropcap)
#define VIDIOC_G_CROP _IOWR('V', 59, struct v4l2_crop)
#define VIDIOC_S_CROP _IOW('V', 60, struct v4l2_crop)
#define VIDIOC_G_JPEGCOMP _IOR('V', 61, struct v4l2_jpegcompression)
#define VIDIOC_S_JPEGCOMP _IOW('V', 62, struct v4l2_jpegcompression)
#define VIDIOC_QUERYSTD _IOR('V', 63, v4l2_std_id)
#define VIDIOC_TRY_FMT _IOWR('V', 64, struct v4l2_format)
#define VIDIOC_ENUMAUDIO _IOWR('V', 65, struct v4l2_audio)
#define VIDIOC_ENUMAUDOUT _IOWR('V', 66, struct v4l2_audioout)
#define VIDIOC_G_PRIORITY _IOR('V', 67, __u32)
#define VIDIOC_S_PRIORITY _IOW('V', 68, __u32)
#define VIDIOC_G_SLICED_VBI_CAP _IOWR('V', 69, struct v4l2_sliced_vbi_cap)
#define VIDIOC_LOG_STATUS _IO('V', 70)
#define VIDIOC_G_EXT_CTRLS _IOWR('V', 71, struct v4l2_ext_controls)
#define VIDIOC_S_EXT_CTRLS _IOWR('V', 72, struct v4l2_ext_controls)
#define VIDIOC_TRY_EXT_CTRLS _IOWR('V', 73, struct v4l2_ext_controls)
#define VIDIOC_ENUM_FRAMESIZES _IOWR('V', 74, struct v4l2_frmsizeenum)
#define VIDIOC_ENUM_FRAMEINTERVALS _IOWR('V', 75, struct v4l2_frmivalenum)
#define VIDIOC_G_ENC_INDEX _IOR('V', 76, struct v4l2_enc_idx)
#define VIDIOC_ENCODER_CMD _IOWR('V', 77, struct v4l2_encoder_cmd)
#define VIDIOC_TRY_ENCODER_CMD _IOWR('V', 78, struct v4l2_encoder_cmd)
#define VIDIOC_DBG_S_REGISTER _IOW('V', 79, struct v4l2_dbg_register)
#define VIDIOC_DBG_G_REGISTER _IOWR('V', 80, struct v4l2_dbg_register)
#define VIDIOC_S_HW_FREQ_SEEK _IOW('V', 82, struct v4l2_hw_freq_seek)
#define VIDIOC_S_DV_TIMINGS _IOWR('V', 87, struct v4l2_dv_timings)
#define VIDIOC_G_DV_TIMINGS _IOWR('V', 88, struct v4l2_dv_timings)
#define VIDIOC_DQEVENT _IOR('V', 89, struct v4l2_event)
#define VIDIOC_SUBSCRIBE_EVENT _IOW('V', 90, struct v4l2_event_subscription)
#define VIDIOC_UNSUBSCRIBE_EVENT _IOW('V', 91, struct v4l2_event_subscription)
#define VIDIOC_CREATE_BUFS _IOWR('V', 92, struct v4l2_create_buffers)
#define VIDIOC_PREPARE_BUF _IOWR('V', 93, struct v4l2_buffer)
#define VIDIOC_G_SELECTION _IOWR('V', 94, struct v4l2_selection)
#define VIDIOC_S_SELECTION _IOWR('V', 95, struct v4l2_selection)
#define VIDIOC_DECODER_CMD _IOWR('V', 96, struct v4l2_decoder_cmd)
#define VIDIOC_TRY_DECODER_CMD _IOWR('V', 97, struct v4l2_decoder_cmd)
#define VIDIOC_ENUM_DV_TIMINGS _IOWR('V', 98, struct v4l2_enum_dv_timings)
#define VIDIOC_QUERY_DV_TIMINGS _IOR('V', 99, struct v4l2_dv_timings)
#define VIDIOC_DV_TIMINGS_CAP _IOWR('V', 100, struct v4l2_dv_timings_cap)
#define VIDIOC_ENUM_FREQ_BANDS _IOWR('V', 101, struct v4l2_frequency_band)
#define VIDIOC_DBG_G_CHIP_INFO _IOWR('V', 102, struct v4l2_dbg_chip_info)
#define VIDIOC_QUERY_EXT_CTRL _IOWR('V', 103, struct v4l2_query_ext_ctrl)
#define BASE_VIDIOC_PRIVATE 192
#define V4L2_FIELD_HAS_TOP(a_) ((a_) == V4L2_FIELD_TOP ||(a_) == V4L2_FIELD_INTERLACED ||(a_) == V4L2_FIELD_INTERLACED_TB ||(a_) == V4L2_FIELD_INTERLACED_BT ||(a_) == V4L2_FIELD_SEQ_TB ||(a_) == V4L2_FIELD_SEQ_BT)
#define V4L2_FIELD_HAS_BOTTOM(a_) ((a_) == V4L2_FIELD_BOTTOM ||(a_) == V4L2_FIELD_INTERLACED ||(a_) == V4L2_FIELD_INTERLACED_TB ||(a_) == V4L2_FIELD_INTERLACED_BT ||(a_) == V4L2_FIELD_SEQ_TB ||(a_) == V4L2_FIELD_SEQ_BT)
#define V4L2_FIELD_HAS_BOTH(a_) ((a_) == V4L2_FIELD_INTERLACED ||(a_) == V4L2_FIELD_INTERLACED_TB ||(a_) == V4L2_FIELD_INTERLACED_BT ||(a_) == V4L2_FIELD_SEQ_TB ||(a_) == V4L2_FIELD_SEQ_BT)
#define V4L2_FIELD_HAS_T_OR_B(a_) ((a_) == V4L2_FIELD_BOTTOM ||(a_) == V4L2_FIELD_TOP ||(a_) == V4L2_FIELD_ALTERNATE)
#define V4L2_FIELD_IS_SEQUENTIAL(a_) ((a_) == V4L2_FIELD_SEQ_TB ||(a_) == V4L2_FIELD_SEQ_BT)
#define V4L2_TYPE_IS_MULTIPLANAR(a_) ((a_) == V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE ||(a_) == V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE)
#define V4L2_TYPE_IS_CAPTURE(a_) (!V4L2_TYPE_IS_OUTPUT(a_))
#define V4L2_MAP_YCBCR_ENC_DEFAULT(a_) (((a_) == V4L2_COLORSPACE_REC709 ||(a_) == V4L2_COLORSPACE_DCI_P3) ? V4L2_YCBCR_ENC_709 :((a_) == V4L2_COLORSPACE_BT2020 ? V4L2_YCBCR_ENC_BT2020 :((a_) == V4L2_COLORSPACE_SMPTE240M ? V4L2_YCBCR_ENC_SMPTE240M : V4L2_YCBCR_ENC_601)))
#define V4L2_MAP_QUANTIZATION_DEFAULT(a_, b_, c_) (((a_) ||(b_) == V4L2_COLORSPACE_JPEG) ? V4L2_QUANTIZATION_FULL_RANGE : V4L2_QUANTIZATION_LIM_RANGE)
#define V4L2_DV_BT_BLANKING_WIDTH(a_) ((a_)-> hfrontporch + (a_)-> hsync + (a_)-> hbackporch)
#define V4L2_DV_BT_FRAME_WIDTH(a_) ((a_)-> width + V4L2_DV_BT_BLANKING_WIDTH(a_))
#define V4L2_DV_BT_FRAME_HEIGHT(a_) ((a_)-> height + V4L2_DV_BT_BLANKING_HEIGHT(a_))
#define V4L2_CTRL_ID2WHICH(a_) ((a_)& 0x0fff0000UL)
#define V4L2_CTRL_DRIVER_PRIV(a_) (((a_)& 0xffff)>= 0x1000)
enum v4l2_field { V4L2_FIELD_ANY, V4L2_FIELD_NONE, V4L2_FIELD_TOP, V4L2_FIELD_BOTTOM, V4L2_FIELD_INTERLACED, V4L2_FIELD_SEQ_TB, V4L2_FIELD_SEQ_BT, V4L2_FIELD_ALTERNATE, V4L2_FIELD_INTERLACED_TB, V4L2_FIELD_INTERLACED_BT };
enum v4l2_buf_type { V4L2_BUF_TYPE_VIDEO_CAPTURE = 1, V4L2_BUF_TYPE_VIDEO_OUTPUT, V4L2_BUF_TYPE_VIDEO_OVERLAY, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_VBI_OUTPUT, V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, V4L2_BUF_TYPE_SLICED_VBI_OUTPUT, V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY, V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_SDR_OUTPUT, V4L2_BUF_TYPE_META_CAPTURE, V4L2_BUF_TYPE_META_OUTPUT };
enum v4l2_tuner_type { V4L2_TUNER_RADIO = 1, V4L2_TUNER_ANALOG_TV, V4L2_TUNER_DIGITAL_TV, V4L2_TUNER_SDR, V4L2_TUNER_RF };
enum v4l2_memory { V4L2_MEMORY_MMAP = 1, V4L2_MEMORY_USERPTR, V4L2_MEMORY_OVERLAY, V4L2_MEMORY_DMABUF };
enum v4l2_colorspace { V4L2_COLORSPACE_DEFAULT, V4L2_COLORSPACE_SMPTE170M, V4L2_COLORSPACE_SMPTE240M, V4L2_COLORSPACE_REC709, V4L2_COLORSPACE_470_SYSTEM_M = 5, V4L2_COLORSPACE_470_SYSTEM_BG, V4L2_COLORSPACE_JPEG, V4L2_COLORSPACE_SRGB, V4L2_COLORSPACE_OPRGB, V4L2_COLORSPACE_BT2020, V4L2_COLORSPACE_RAW, V4L2_COLORSPACE_DCI_P3, V4L2_COLORSPACE_LAST };
enum v4l2_xfer_func { V4L2_XFER_FUNC_DEFAULT, V4L2_XFER_FUNC_709, V4L2_XFER_FUNC_SRGB, V4L2_XFER_FUNC_OPRGB, V4L2_XFER_FUNC_SMPTE240M, V4L2_XFER_FUNC_NONE, V4L2_XFER_FUNC_DCI_P3, V4L2_XFER_FUNC_SMPTE2084, V4L2_XFER_FUNC_LAST };
enum v4l2_ycbcr_encoding { V4L2_YCBCR_ENC_DEFAULT, V4L2_YCBCR_ENC_601, V4L2_YCBCR_ENC_709, V4L2_YCBCR_ENC_XV601, V4L2_YCBCR_ENC_XV709, V4L2_YCBCR_ENC_BT2020 = 6, V4L2_YCBCR_ENC_BT2020_CONST_LUM, V4L2_YCBCR_ENC_SMPTE240M, V4L2_YCBCR_ENC_LAST };
enum v4l2_hsv_encoding { V4L2_HSV_ENC_180 = 0x80, V4L2_HSV_ENC_256 };
enum v4l2_quantization { V4L2_QUANTIZATION_DEFAULT, V4L2_QUANTIZATION_FULL_RANGE, V4L2_QUANTIZATION_LIM_RANGE };
enum v4l2_priority { V4L2_PRIORITY_UNSET, V4L2_PRIORITY_BACKGROUND, V4L2_PRIORITY_INTERACTIVE, V4L2_PRIORITY_RECORD, V4L2_PRIORITY_DEFAULT = 2 };
struct v4l2_rect {
	__s32 left;
	__s32 top;
	__u32 width;
	__u32 height;
};
struct v4l2_fract {
	__u32 numerator;
	__u32 denominator;
};
struct v4l2_area {
	__u32 width;
	__u32 height;
};
struct v4l2_capability {
	__u8 driver[16];
	__u8 card[32];
	__u8 bus_info[32];
	__u32 version;
	__u32 capabilities;
	__u32 device_caps;
	__u32 reserved[3];
};
struct v4l2_pix_format {
	__u32 width;
	__u32 height;
	__u32 pixelformat;
	__u32 field;
	__u32 bytesperline;
	__u32 sizeimage;
	__u32 colorspace;
	__u32 priv;
	__u32 flags;
	union {
		__u32 ycbcr_enc;
		__u32 hsv_enc;
	};
	__u32 quantization;
	__u32 xfer_func;
};
struct v4l2_fmtdesc {
	__u32 index;
	__u32 type;
	__u32 flags;
	__u8 description[32];
	__u32 pixelformat;
	__u32 mbus_code;
	__u32 reserved[3];
};
enum v4l2_frmsizetypes { V4L2_FRMSIZE_TYPE_DISCRETE = 1, V4L2_FRMSIZE_TYPE_CONTINUOUS, V4L2_FRMSIZE_TYPE_STEPWISE };
struct v4l2_frmsize_discrete {
	__u32 width;
	__u32 height;
};
struct v4l2_frmsize_stepwise {
	__u32 min_width;
	__u32 max_width;
	__u32 step_width;
	__u32 min_height;
	__u32 max_height;
	__u32 step_height;
};
struct v4l2_frmsizeenum {
	__u32 index;
	__u32 pixel_format;
	__u32 type;
	union {
		struct v4l2_frmsize_discrete discrete;
		struct v4l2_frmsize_stepwise stepwise;
	};
	__u32 reserved[2];
};
enum v4l2_frmivaltypes { V4L2_FRMIVAL_TYPE_DISCRETE = 1, V4L2_FRMIVAL_TYPE_CONTINUOUS, V4L2_FRMIVAL_TYPE_STEPWISE };
struct v4l2_frmival_stepwise {
	struct v4l2_fract min;
	struct v4l2_fract max;
	struct v4l2_fract step;
};
struct v4l2_frmivalenum {
	__u32 index;
	__u32 pixel_format;
	__u32 width;
	__u32 height;
	__u32 type;
	union {
		struct v4l2_fract discrete;
		struct v4l2_frmival_stepwise stepwise;
	};
	__u32 reserved[2];
};
struct v4l2_timecode {
	__u32 type;
	__u32 flags;
	__u8 frames;
	__u8 seconds;
	__u8 minutes;
	__u8 hours;
	__u8 userbits[4];
};
struct v4l2_jpegcompression {
	int quality;
	int APPn;
	int APP_len;
	char APP_data[60];
	int COM_len;
	char COM_data[60];
	__u32 jpeg_markers;
};
struct __kernel_v4l2_timeval {
	long long tv_sec;
	long long tv_usec;
};
struct v4l2_requestbuffers {
	__u32 count;
	__u32 type;
	__u32 memory;
	__u32 capabilities;
	__u8 flags;
	__u8 reserved[3];
};
struct v4l2_plane {
	__u32 bytesused;
	__u32 length;
	union {
		__u32 mem_offset;
		unsigned long userptr;
		__s32 fd;
	} m;
	__u32 data_offset;
	__u32 reserved[11];
};
struct v4l2_buffer {
	__u32 index;
	__u32 type;
	__u32 bytesused;
	__u32 flags;
	__u32 field;
	struct __kernel_v4l2_timeval timestamp;
	struct v4l2_timecode timecode;
	__u32 sequence;
	__u32 memory;
	union {
		__u32 offset;
		unsigned long userptr;
		struct v4l2_plane *planes;
		__s32 fd;
	} m;
	__u32 length;
	__u32 reserved2;
	union {
		__s32 request_fd;
		__u32 reserved;
	};
};
struct v4l2_exportbuffer {
	__u32 type;
	__u32 index;
	__u32 plane;
	__u32 flags;
	__s32 fd;
	__u32 reserved[11];
};
struct v4l2_framebuffer {
	__u32 capability;
	__u32 flags;
	void *base;
	struct {
		__u32 width;
		__u32 height;
		__u32 pixelformat;
		__u32 field;
		__u32 bytesperline;
		__u32 sizeimage;
		__u32 colorspace;
		__u32 priv;
	} fmt;
};
struct v4l2_clip {
	struct v4l2_rect c;
	struct v4l2_clip *next;
};
struct v4l2_window {
	struct v4l2_rect w;
	__u32 field;
	__u32 chromakey;
	struct v4l2_clip *clips;
	__u32 clipcount;
	void *bitmap;
	__u8 global_alpha;
};
struct v4l2_captureparm {
	__u32 capability;
	__u32 capturemode;
	struct v4l2_fract timeperframe;
	__u32 extendedmode;
	__u32 readbuffers;
	__u32 reserved[4];
};
struct v4l2_outputparm {
	__u32 capability;
	__u32 outputmode;
	struct v4l2_fract timeperframe;
	__u32 extendedmode;
	__u32 writebuffers;
	__u32 reserved[4];
};
struct v4l2_cropcap {
	__u32 type;
	struct v4l2_rect bounds;
	struct v4l2_rect defrect;
	struct v4l2_fract pixelaspect;
};
struct v4l2_crop {
	__u32 type;
	struct v4l2_rect c;
};
struct v4l2_selection {
	__u32 type;
	__u32 target;
	__u32 flags;
	struct v4l2_rect r;
	__u32 reserved[9];
};
typedef __u64 v4l2_std_id;
struct v4l2_standard {
	__u32 index;
	v4l2_std_id id;
	__u8 name[24];
	struct v4l2_fract frameperiod;
	__u32 framelines;
	__u32 reserved[4];
};
struct v4l2_bt_timings {
	__u32 width;
	__u32 height;
	__u32 interlaced;
	__u32 polarities;
	__u64 pixelclock;
	__u32 hfrontporch;
	__u32 hsync;
	__u32 hbackporch;
	__u32 vfrontporch;
	__u32 vsync;
	__u32 vbackporch;
	__u32 il_vfrontporch;
	__u32 il_vsync;
	__u32 il_vbackporch;
	__u32 standards;
	__u32 flags;
	struct v4l2_fract picture_aspect;
	__u8 cea861_vic;
	__u8 hdmi_vic;
	__u8 reserved[46];
};
struct v4l2_dv_timings {
	__u32 type;
	union {
		struct v4l2_bt_timings bt;
		__u32 reserved[32];
	};
};
struct v4l2_enum_dv_timings {
	__u32 index;
	__u32 pad;
	__u32 reserved[2];
	struct v4l2_dv_timings timings;
};
struct v4l2_bt_timings_cap {
	__u32 min_width;
	__u32 max_width;
	__u32 min_height;
	__u32 max_height;
	__u64 min_pixelclock;
	__u64 max_pixelclock;
	__u32 standards;
	__u32 capabilities;
	__u32 reserved[16];
};
struct v4l2_dv_timings_cap {
	__u32 type;
	__u32 pad;
	__u32 reserved[2];
	union {
		struct v4l2_bt_timings_cap bt;
		__u32 raw_data[32];
	};
};
struct v4l2_input {
	__u32 index;
	__u8 name[32];
	__u32 type;
	__u32 audioset;
	__u32 tuner;
	v4l2_std_id std;
	__u32 status;
	__u32 capabilities;
	__u32 reserved[3];
};
struct v4l2_output {
	__u32 index;
	__u8 name[32];
	__u32 type;
	__u32 audioset;
	__u32 modulator;
	v4l2_std_id std;
	__u32 capabilities;
	__u32 reserved[3];
};
struct v4l2_control {
	__u32 id;
	__s32 value;
};
struct v4l2_ext_control {
	__u32 id;
	__u32 size;
	__u32 reserved2[1];
	union {
		__s32 value;
		__s64 value64;
		char *string;
		__u8 *p_u8;
		__u16 *p_u16;
		__u32 *p_u32;
		struct v4l2_ctrl_h264_sps *p_h264_sps;
		struct v4l2_ctrl_fwht_params *p_fwht_params;
		struct v4l2_ctrl_vp9_frame *p_vp9_frame;
		struct v4l2_ctrl_hevc_sps *p_hevc_sps;
		void *ptr;
	};
};
struct v4l2_ext_controls {
	union {
		__u32 which;
	};
	__u32 count;
	__u32 error_idx;
	__s32 request_fd;
	__u32 reserved[1];
	struct v4l2_ext_control *controls;
};
enum v4l2_ctrl_type { V4L2_CTRL_TYPE_INTEGER = 1, V4L2_CTRL_TYPE_BOOLEAN, V4L2_CTRL_TYPE_MENU, V4L2_CTRL_TYPE_BUTTON, V4L2_CTRL_TYPE_INTEGER64, V4L2_CTRL_TYPE_CTRL_CLASS, V4L2_CTRL_TYPE_STRING, V4L2_CTRL_TYPE_BITMASK, V4L2_CTRL_TYPE_INTEGER_MENU, V4L2_CTRL_COMPOUND_TYPES = 0x100, V4L2_CTRL_TYPE_U8 = 0x100, V4L2_CTRL_TYPE_U16, V4L2_CTRL_TYPE_U32, V4L2_CTRL_TYPE_AREA = 0x106, V4L2_CTRL_TYPE_HDR10_CLL_INFO = 0x110, V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY, V4L2_CTRL_TYPE_H264_SPS = 0x200, V4L2_CTRL_TYPE_H264_PPS, V4L2_CTRL_TYPE_H264_SCALING_MATRIX, V4L2_CTRL_TYPE_H264_SLICE_PARAMS, V4L2_CTRL_TYPE_H264_DECODE_PARAMS, V4L2_CTRL_TYPE_H264_PRED_WEIGHTS, V4L2_CTRL_TYPE_FWHT_PARAMS = 0x220, V4L2_CTRL_TYPE_VP8_FRAME = 0x240, V4L2_CTRL_TYPE_MPEG2_QUANTISATION = 0x250, V4L2_CTRL_TYPE_MPEG2_SEQUENCE, V4L2_CTRL_TYPE_MPEG2_PICTURE, V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR = 0x260, V4L2_CTRL_TYPE_VP9_FRAME, V4L2_CTRL_TYPE_HEVC_SPS = 0x270, V4L2_CTRL_TYPE_HEVC_PPS, V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS, V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX, V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS };
struct v4l2_queryctrl {
	__u32 id;
	__u32 type;
	__u8 name[32];
	__s32 minimum;
	__s32 maximum;
	__s32 step;
	__s32 default_value;
	__u32 flags;
	__u32 reserved[2];
};
struct v4l2_query_ext_ctrl {
	__u32 id;
	__u32 type;
	char name[32];
	__s64 minimum;
	__s64 maximum;
	__u64 step;
	__s64 default_value;
	__u32 flags;
	__u32 elem_size;
	__u32 elems;
	__u32 nr_of_dims;
	__u32 dims[V4L2_CTRL_MAX_DIMS];
	__u32 reserved[32];
};
struct v4l2_querymenu {
	__u32 id;
	__u32 index;
	union {
		__u8 name[32];
		__s64 value;
	};
	__u32 reserved;
};
struct v4l2_tuner {
	__u32 index;
	__u8 name[32];
	__u32 type;
	__u32 capability;
	__u32 rangelow;
	__u32 rangehigh;
	__u32 rxsubchans;
	__u32 audmode;
	__s32 signal;
	__s32 afc;
	__u32 reserved[4];
};
struct v4l2_modulator {
	__u32 index;
	__u8 name[32];
	__u32 capability;
	__u32 rangelow;
	__u32 rangehigh;
	__u32 txsubchans;
	__u32 type;
	__u32 reserved[3];
};
struct v4l2_frequency {
	__u32 tuner;
	__u32 type;
	__u32 frequency;
	__u32 reserved[8];
};
struct v4l2_frequency_band {
	__u32 tuner;
	__u32 type;
	__u32 index;
	__u32 capability;
	__u32 rangelow;
	__u32 rangehigh;
	__u32 modulation;
	__u32 reserved[9];
};
struct v4l2_hw_freq_seek {
	__u32 tuner;
	__u32 type;
	__u32 seek_upward;
	__u32 wrap_around;
	__u32 spacing;
	__u32 rangelow;
	__u32 rangehigh;
	__u32 reserved[5];
};
struct v4l2_rds_data {
	__u8 lsb;
	__u8 msb;
	__u8 block;
};
struct v4l2_audio {
	__u32 index;
	__u8 name[32];
	__u32 capability;
	__u32 mode;
	__u32 reserved[2];
};
struct v4l2_audioout {
	__u32 index;
	__u8 name[32];
	__u32 capability;
	__u32 mode;
	__u32 reserved[2];
};
struct v4l2_enc_idx_entry {
	__u64 offset;
	__u64 pts;
	__u32 length;
	__u32 flags;
	__u32 reserved[2];
};
struct v4l2_enc_idx {
	__u32 entries;
	__u32 entries_cap;
	__u32 reserved[4];
	struct v4l2_enc_idx_entry entry[V4L2_ENC_IDX_ENTRIES];
};
struct v4l2_encoder_cmd {
	__u32 cmd;
	__u32 flags;
	union {
		struct {
			__u32 data[8];
		} raw;
	};
};
struct v4l2_decoder_cmd {
	__u32 cmd;
	__u32 flags;
	union {
		struct {
			__u64 pts;
		} stop;
		struct {
			__s32 speed;
			__u32 format;
		} start;
		struct {
			__u32 data[16];
		} raw;
	};
};
struct v4l2_vbi_format {
	__u32 sampling_rate;
	__u32 offset;
	__u32 samples_per_line;
	__u32 sample_format;
	__s32 start[2];
	__u32 count[2];
	__u32 flags;
	__u32 reserved[2];
};
struct v4l2_sliced_vbi_format {
	__u16 service_set;
	__u16 service_lines[2][24];
	__u32 io_size;
	__u32 reserved[2];
};
struct v4l2_sliced_vbi_cap {
	__u16 service_set;
	__u16 service_lines[2][24];
	__u32 type;
	__u32 reserved[3];
};
struct v4l2_sliced_vbi_data {
	__u32 id;
	__u32 field;
	__u32 line;
	__u32 reserved;
	__u8 data[48];
};
struct v4l2_plane_pix_format {
	__u32 sizeimage;
	__u32 bytesperline;
	__u16 reserved[6];
};
struct v4l2_pix_format_mplane {
	__u32 width;
	__u32 height;
	__u32 pixelformat;
	__u32 field;
	__u32 colorspace;
	struct v4l2_plane_pix_format plane_fmt[VIDEO_MAX_PLANES];
	__u8 num_planes;
	__u8 flags;
	union {
		__u8 ycbcr_enc;
		__u8 hsv_enc;
	};
	__u8 quantization;
	__u8 xfer_func;
	__u8 reserved[7];
};
struct v4l2_sdr_format {
	__u32 pixelformat;
	__u32 buffersize;
	__u8 reserved[24];
};
struct v4l2_meta_format {
	__u32 dataformat;
	__u32 buffersize;
};
struct v4l2_format {
	__u32 type;
	union {
		struct v4l2_pix_format pix;
		struct v4l2_pix_format_mplane pix_mp;
		struct v4l2_window win;
		struct v4l2_vbi_format vbi;
		struct v4l2_sliced_vbi_format sliced;
		struct v4l2_sdr_format sdr;
		struct v4l2_meta_format meta;
		__u8 raw_data[200];
	} fmt;
};
struct v4l2_streamparm {
	__u32 type;
	union {
		struct v4l2_captureparm capture;
		struct v4l2_outputparm output;
		__u8 raw_data[200];
	} parm;
};
struct v4l2_event_vsync {
	__u8 field;
};
struct v4l2_event_ctrl {
	__u32 changes;
	__u32 type;
	union {
		__s32 value;
		__s64 value64;
	};
	__u32 flags;
	__s32 minimum;
	__s32 maximum;
	__s32 step;
	__s32 default_value;
};
struct v4l2_event_frame_sync {
	__u32 frame_sequence;
};
struct v4l2_event_src_change {
	__u32 changes;
};
struct v4l2_event_motion_det {
	__u32 flags;
	__u32 frame_sequence;
	__u32 region_mask;
};
struct v4l2_event {
	__u32 type;
	union {
		struct v4l2_event_vsync vsync;
		struct v4l2_event_ctrl ctrl;
		struct v4l2_event_frame_sync frame_sync;
		struct v4l2_event_src_change src_change;
		struct v4l2_event_motion_det motion_det;
		__u8 data[64];
	} u;
	__u32 pending;
	__u32 sequence;
	struct __kernel_timespec timestamp;
	__u32 id;
	__u32 reserved[8];
};
struct v4l2_event_subscription {
	__u32 type;
	__u32 id;
	__u32 flags;
	__u32 reserved[5];
};
struct v4l2_dbg_match {
	__u32 type;
	union {
		__u32 addr;
		char name[32];
	};
};
struct v4l2_dbg_register {
	struct v4l2_dbg_match match;
	__u32 size;
	__u64 reg;
	__u64 val;
};
struct v4l2_dbg_chip_info {
	struct v4l2_dbg_match match;
	char name[32];
	__u32 flags;
	__u32 reserved[32];
};
struct v4l2_create_buffers {
	__u32 index;
	__u32 count;
	__u32 memory;
	struct v4l2_format format;
	__u32 capabilities;
	__u32 flags;
	__u32 reserved[6];
};
#endif
