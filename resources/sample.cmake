# Beside the folder, not in it: `redaksiya-cli import resources/sample` takes every text there.
# rd_sample_resources: the library a first start shows, under :/sample/STORY/FILE.
file(GLOB sample_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
     sample/*/story.json sample/*/*.md sample/*/*.jpg)

file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/sample_anchor.cpp
     CONTENT "// A static library needs one source; this one holds resources only.\n")
add_library(rd_sample_resources STATIC ${CMAKE_CURRENT_BINARY_DIR}/sample_anchor.cpp)
target_link_libraries(rd_sample_resources PRIVATE Qt6::Core)
qt_add_resources(rd_sample_resources rd_sample_files PREFIX / FILES ${sample_files})
