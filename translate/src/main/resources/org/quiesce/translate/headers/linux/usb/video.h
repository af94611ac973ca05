#ifndef QZ_LINUX_USB_VIDEO_H
#define QZ_LINUX_USB_VIDEO_H
#define UVC_SC_VIDEOCONTROL 1
#define UVC_SC_VIDEOSTREAMING 2
#define UVC_SC_VIDEO_INTERFACE_COLLECTION 3
#define UVC_PC_PROTOCOL_UNDEFINED 0
#define UVC_PC_PROTOCOL_15 1
#define UVC_VC_HEADER 1
#define UVC_VC_INPUT_TERMINAL 2
#define UVC_VC_OUTPUT_TERMINAL 3
#define UVC_VC_SELECTOR_UNIT 4
#define UVC_VC_PROCESSING_UNIT 5
#define UVC_VC_EXTENSION_UNIT 6
#define UVC_VS_INPUT_HEADER 1
#define UVC_VS_OUTPUT_HEADER 2
#define UVC_VS_STILL_IMAGE_FRAME 3
#define UVC_VS_FORMAT_UNCOMPRESSED 4
#define UVC_VS_FRAME_UNCOMPRESSED 5
#define UVC_VS_FORMAT_MJPEG 6
#define UVC_VS_FRAME_MJPEG 7
#define UVC_VS_FORMAT_MPEG2TS 10
#define UVC_VS_FORMAT_DV 12
#define UVC_VS_COLORFORMAT 13
#define UVC_VS_FORMAT_FRAME_BASED 0x10
#define UVC_VS_FRAME_FRAME_BASED 17
#define UVC_VS_FORMAT_STREAM_BASED 18
#define UVC_EP_INTERRUPT 3
#define UVC_SET_CUR 1
#define UVC_GET_CUR 129
#define UVC_GET_MIN 130
#define UVC_GET_MAX 131
#define UVC_GET_RES 132
#define UVC_GET_LEN 133
#define UVC_GET_INFO 134
#define UVC_GET_DEF 135
#define UVC_VC_REQUEST_ERROR_CODE_CONTROL 2
#define UVC_SU_INPUT_SELECT_CONTROL 1
#define UVC_CT_SCANNING_MODE_CONTROL 1
#define UVC_CT_AE_MODE_CONTROL 2
#define UVC_CT_AE_PRIORITY_CONTROL 3
#define UVC_CT_EXPOSURE_TIME_ABSOLUTE_CONTROL 4
#define UVC_CT_EXPOSURE_TIME_RELATIVE_CONTROL 5
#define UVC_CT_FOCUS_ABSOLUTE_CONTROL 6
#define UVC_CT_FOCUS_RELATIVE_CONTROL 7
#define UVC_CT_FOCUS_AUTO_CONTROL 8
#define UVC_CT_IRIS_ABSOLUTE_CONTROL 9
#define UVC_CT_IRIS_RELATIVE_CONTROL 10
#define UVC_CT_ZOOM_ABSOLUTE_CONTROL 11
#define UVC_CT_ZOOM_RELATIVE_CONTROL 12
#define UVC_CT_PANTILT_ABSOLUTE_CONTROL 13
#define UVC_CT_PANTILT_RELATIVE_CONTROL 14
#define UVC_CT_ROLL_ABSOLUTE_CONTROL 15
#define UVC_CT_ROLL_RELATIVE_CONTROL 0x10
#define UVC_CT_PRIVACY_CONTROL 17
#define UVC_PU_BACKLIGHT_COMPENSATION_CONTROL 1
#define UVC_PU_BRIGHTNESS_CONTROL 2
#define UVC_PU_CONTRAST_CONTROL 3
#define UVC_PU_GAIN_CONTROL 4
#define UVC_PU_POWER_LINE_FREQUENCY_CONTROL 5
#define UVC_PU_HUE_CONTROL 6
#define UVC_PU_SATURATION_CONTROL 7
#define UVC_PU_SHARPNESS_CONTROL 8
#define UVC_PU_GAMMA_CONTROL 9
#define UVC_PU_WHITE_BALANCE_TEMPERATURE_CONTROL 10
#define UVC_PU_WHITE_BALANCE_TEMPERATURE_AUTO_CONTROL 11
#define UVC_PU_WHITE_BALANCE_COMPONENT_CONTROL 12
#define UVC_PU_WHITE_BALANCE_COMPONENT_AUTO_CONTROL 13
#define UVC_PU_DIGITAL_MULTIPLIER_CONTROL 14
#define UVC_PU_DIGITAL_MULTIPLIER_LIMIT_CONTROL 15
#define UVC_PU_HUE_AUTO_CONTROL 0x10
#define UVC_PU_ANALOG_VIDEO_STANDARD_CONTROL 17
#define UVC_PU_ANALOG_LOCK_STATUS_CONTROL 18
#define UVC_VS_PROBE_CONTROL 1
#define UVC_VS_COMMIT_CONTROL 2
#define UVC_TT_VENDOR_SPECIFIC 0x100
#define UVC_TT_STREAMING 0x101
#define UVC_ITT_VENDOR_SPECIFIC 0x200
#define UVC_ITT_CAMERA 0x201
#define UVC_ITT_MEDIA_TRANSPORT_INPUT 0x202
#define UVC_OTT_VENDOR_SPECIFIC 0x300
#define UVC_OTT_DISPLAY 0x301
#define UVC_OTT_MEDIA_TRANSPORT_OUTPUT 0x302
#define UVC_EXTERNAL_VENDOR_SPECIFIC 0x400
#define UVC_COMPOSITE_CONNECTOR 0x401
#define UVC_SVIDEO_CONNECTOR 0x402
#define UVC_COMPONENT_CONNECTOR 0x403
#define UVC_STATUS_TYPE_CONTROL 1
#define UVC_STATUS_TYPE_STREAMING 2
#define UVC_STREAM_EOH 0x80
#define UVC_STREAM_ERR 0x40
#define UVC_STREAM_STI 0x20
#define UVC_STREAM_RES 0x10
#define UVC_STREAM_SCR 8
#define UVC_STREAM_PTS 4
#define UVC_STREAM_EOF 2
#define UVC_STREAM_FID 1
#define UVC_CONTROL_CAP_GET 1
#define UVC_CONTROL_CAP_SET 2
#define UVC_CONTROL_CAP_AUTOUPDATE 8
#define UVC_CONTROL_CAP_ASYNCHRONOUS 0x10
#define UVC_DT_OUTPUT_TERMINAL_SIZE 9
#define UVC_DT_CONTROL_ENDPOINT_SIZE 5
#define UVC_DT_COLOR_MATCHING_SIZE 6
#define UVC_DT_FORMAT_UNCOMPRESSED_SIZE 27
#define UVC_DT_FORMAT_MJPEG_SIZE 11
#define UVC_DT_HEADER_SIZE(a_) (12 + (a_))
#define UVC_HEADER_DESCRIPTOR(a_) uvc_header_descriptor_##a_
#define UVC_DT_CAMERA_TERMINAL_SIZE(a_) (15 + (a_))
#define UVC_DT_PROCESSING_UNIT_SIZE(a_) (10 + (a_))
#define UVC_DT_INPUT_HEADER_SIZE(a_, b_) (13 + (a_ *b_))
#define UVC_INPUT_HEADER_DESCRIPTOR(a_, b_) uvc_input_header_descriptor_##n_##b_
#define UVC_DT_FRAME_UNCOMPRESSED_SIZE(a_) (26 + 4 *(a_))
#define UVC_FRAME_UNCOMPRESSED(a_) uvc_frame_uncompressed_##a_
#define UVC_DT_FRAME_MJPEG_SIZE(a_) (26 + 4 *(a_))
#define UVC_FRAME_MJPEG(a_) uvc_frame_mjpeg_##a_
struct uvc_descriptor_header {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
};
struct uvc_header_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 bcdUVC;
	__le16 wTotalLength;
	__le32 dwClockFrequency;
	__u8 bInCollection;
	__u8 baInterfaceNr[];
};
struct uvc_output_terminal_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bTerminalID;
	__le16 wTerminalType;
	__u8 bAssocTerminal;
	__u8 bSourceID;
	__u8 iTerminal;
};
struct uvc_camera_terminal_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bTerminalID;
	__le16 wTerminalType;
	__u8 bAssocTerminal;
	__u8 iTerminal;
	__le16 wObjectiveFocalLengthMin;
	__le16 wObjectiveFocalLengthMax;
	__le16 wOcularFocalLength;
	__u8 bControlSize;
	__u8 bmControls[3];
};
struct uvc_processing_unit_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bUnitID;
	__u8 bSourceID;
	__le16 wMaxMultiplier;
	__u8 bControlSize;
	__u8 bmControls[2];
	__u8 iProcessing;
	__u8 bmVideoStandards;
};
struct uvc_control_endpoint_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 wMaxTransferSize;
};
struct uvc_input_header_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bNumFormats;
	__le16 wTotalLength;
	__u8 bEndpointAddress;
	__u8 bmInfo;
	__u8 bTerminalLink;
	__u8 bStillCaptureMethod;
	__u8 bTriggerSupport;
	__u8 bTriggerUsage;
	__u8 bControlSize;
	__u8 bmaControls[];
};
struct uvc_color_matching_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bColorPrimaries;
	__u8 bTransferCharacteristics;
	__u8 bMatrixCoefficients;
};
struct uvc_streaming_control {
	__u16 bmHint;
	__u8 bFormatIndex;
	__u8 bFrameIndex;
	__u32 dwFrameInterval;
	__u16 wKeyFrameRate;
	__u16 wPFrameRate;
	__u16 wCompQuality;
	__u16 wCompWindowSize;
	__u16 wDelay;
	__u32 dwMaxVideoFrameSize;
	__u32 dwMaxPayloadTransferSize;
	__u32 dwClockFrequency;
	__u8 bmFramingInfo;
	__u8 bPreferedVersion;
	__u8 bMinVersion;
	__u8 bMaxVersion;
};
struct uvc_format_uncompressed {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bFormatIndex;
	__u8 bNumFrameDescriptors;
	__u8 guidFormat[16];
	__u8 bBitsPerPixel;
	__u8 bDefaultFrameIndex;
	__u8 bAspectRatioX;
	__u8 bAspectRatioY;
	__u8 bmInterfaceFlags;
	__u8 bCopyProtect;
};
struct uvc_format_mjpeg {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bFormatIndex;
	__u8 bNumFrameDescriptors;
	__u8 bmFlags;
	__u8 bDefaultFrameIndex;
	__u8 bAspectRatioX;
	__u8 bAspectRatioY;
	__u8 bmInterfaceFlags;
	__u8 bCopyProtect;
};
#endif
